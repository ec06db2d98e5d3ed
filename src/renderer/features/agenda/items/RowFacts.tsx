import { Tooltip } from '@mantine/core'
import type { FunctionComponent, SVGProps } from 'react'
import { isWritten } from '@shared/model/base'
import { attachmentNames, occurrenceTitle } from '@shared/model/occurrence'
import { AttachmentIcon, HiddenIcon, InternalIcon, LinkIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { useBuilder } from '../builder'
import { originOf } from '../outline/origin'
import type { AgendaRow } from '../outline/rows'
import styles from './ItemRow.module.css'
import { useListCommands } from './listCommands'

/** The second line of a row: kind, presenter, and the marks of what is under it. */
export function RowFacts({ row }: { row: AgendaRow }) {
  const { t } = useTexts()
  const { language } = useBuilder()
  const { occurrence, presenter, covered } = row
  const { links, visibility, outcome } = occurrence
  const attachments = attachmentNames(occurrence)
  const origin = originOf(occurrence.proposalKey)
  const title = occurrenceTitle(occurrence, row.matter ?? undefined)
  const missing = title[language].trim() === '' && isWritten(title)
  return (
    <div className={styles['facts']}>
      {missing && (
        <Tooltip label={t('agenda.item.missingInLong')}>
          <span className={styles['missing']}>
            {t('agenda.item.missingIn', { code: t(`common.languageCodes.${language}`) })}
          </span>
        </Tooltip>
      )}
      {!occurrence.section && (
        <span className={styles['kind']} data-kind={occurrence.kind}>
          {t(`model.itemKind.${occurrence.kind}`)}
        </span>
      )}
      {presenter && <Presenter row={row} name={covered ? '' : presenter} />}
      {row.isLate && <span className={styles['late']}>{t('agenda.item.lateItem')}</span>}
      {outcome && <span className={styles['outcome']}>{t(`model.outcome.${outcome.code}`)}</span>}
      {visibility === 'internal' && (
        <Mark
          icon={InternalIcon}
          label={t('agenda.item.internal')}
          shown={t('model.visibility.internal')}
        />
      )}
      {visibility === 'hidden' && (
        <Mark
          icon={HiddenIcon}
          label={t('agenda.item.hidden')}
          shown={t('model.visibility.hidden')}
        />
      )}
      {attachments.length > 0 && (
        <Mark
          icon={AttachmentIcon}
          label={t('agenda.item.attachments', { count: attachments.length })}
          shown={String(attachments.length)}
        />
      )}
      {links.length > 0 && (
        <Mark
          icon={LinkIcon}
          label={t('agenda.item.links', { count: links.length })}
          shown={String(links.length)}
        />
      )}
      {origin && <span className={styles['origin']}>{t(`agenda.item.from.${origin}`)}</span>}
    </div>
  )
}

/** Who presents; a click goes to the presenter's field. */
function Presenter({ row, name }: { row: AgendaRow; name: string }) {
  const { t } = useTexts()
  const commands = useListCommands()
  const { presenter, covered } = row
  return (
    <button
      type="button"
      className={styles['presenter']}
      tabIndex={-1}
      onClick={() => {
        commands.toggle(row.occurrence.id, 'presenter')
      }}
    >
      {name || t('agenda.item.covered', { name: presenter, covered })}
    </button>
  )
}

interface MarkProps {
  icon: FunctionComponent<SVGProps<SVGSVGElement>>
  label: string
  shown: string
}

function Mark({ icon: Icon, label, shown }: MarkProps) {
  return (
    <Tooltip label={label}>
      <span className={styles['mark']} role="img" aria-label={label}>
        <Icon aria-hidden />
        <span aria-hidden>{shown}</span>
      </span>
    </Tooltip>
  )
}

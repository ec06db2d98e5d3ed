import { ActionIcon } from '@mantine/core'
import { lazy, memo, Suspense, useRef } from 'react'
import { textIn } from '@shared/model/base'
import { occurrenceTitle } from '@shared/model/occurrence'
import { AttentionIcon, ChevronDownIcon, DragIcon, PinIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { formatClock } from '@renderer/ui/format'
import { useBuilder } from '../builder'
import { sameRow, type AgendaRow } from '../outline/rows'
import { isLongNumber } from '../longNumber'
import styles from './ItemRow.module.css'
import { useListCommands } from './listCommands'
import { MinutesField } from './MinutesField'
import { RowFacts } from './RowFacts'
import { RowMenu } from './RowMenu'
import { TitleField } from './TitleField'
import { useItemDrag } from './useItemDrag'

const ItemDetails = lazy(() => import('../details/ItemDetails'))

interface ItemRowProps {
  row: AgendaRow
  unfolded: boolean
  /** The field under the row to go to when it unfolds. */
  focus: 'presenter' | null
}

/**
 * One line of the agenda: number, title, time; kind, presenter and marks below; the rest unfolds.
 * It is an item of a plain list with its level told, not of a tree: a tree may not hold text fields,
 * and every control here is reached by Tab and has a name of its own.
 */
export const ItemRow = memo(function ItemRow({ row, unfolded, focus }: ItemRowProps) {
  const { t } = useTexts()
  const { language, locked } = useBuilder()
  const commands = useListCommands()
  const { occurrence, depth, number } = row
  const { id, section } = occurrence
  const line = useRef<HTMLDivElement>(null)
  const handle = useRef<HTMLSpanElement>(null)
  const { over, dragging } = useItemDrag(line, handle, { id, section, depth, locked })
  const titles = occurrenceTitle(occurrence, row.matter ?? undefined)
  const title = textIn(titles, language) || t('agenda.item.unnamed')

  return (
    <li
      className={styles['row']}
      aria-level={depth + 1}
      data-depth={depth}
      data-long-number={isLongNumber(number) || undefined}
      data-section={section || undefined}
      data-unfolded={unfolded || undefined}
      data-dragging={dragging || undefined}
      data-hidden={occurrence.visibility === 'hidden' || undefined}
    >
      <div ref={line} className={styles['line']} data-over={over ?? undefined}>
        <span ref={handle} className={styles['handle']} title={t('agenda.item.drag', { title })}>
          {!locked && <DragIcon aria-hidden />}
        </span>
        <span className={styles['itemNumber']}>{number}</span>
        <TitleField key={language} row={row} language={language} />
        <RowFacts row={row} />
        <MinutesField row={row} title={title} />
        <RowClock row={row} />
        <span className={styles['tools']}>
          {!locked && <RowMenu row={row} title={title} />}
          <ActionIcon
            className={styles['toggle'] ?? ''}
            aria-expanded={unfolded}
            aria-label={t(unfolded ? 'agenda.item.fold' : 'agenda.item.unfold', { title })}
            onClick={() => {
              commands.toggle(id)
            }}
          >
            <ChevronDownIcon aria-hidden />
          </ActionIcon>
        </span>
      </div>
      {unfolded && (
        <Suspense fallback={<div className={styles['opening']} />}>
          <ItemDetails row={row} title={title} focus={focus} />
        </Suspense>
      )}
    </li>
  )
}, sameProps)

function sameProps(a: ItemRowProps, b: ItemRowProps): boolean {
  return a.unfolded === b.unfolded && a.focus === b.focus && sameRow(a.row, b.row)
}

/** When the item begins; a pin tells that the time is fixed, a warning that it cannot hold. */
function RowClock({ row }: { row: AgendaRow }) {
  const { t, language } = useTexts()
  const { fixedStart, visibility } = row.occurrence
  const isShown = visibility !== 'hidden' && (row.minutes > 0 || fixedStart !== null)
  if (!isShown) return <span className={styles['clock']} />
  const fixed =
    fixedStart === null
      ? undefined
      : t('agenda.item.fixedAt', { clock: formatClock(fixedStart, language) })
  const conflict = row.conflict ? t(`agenda.item.${row.conflict}`) : undefined
  return (
    <span
      className={styles['clock']}
      data-conflict={row.conflict ?? undefined}
      title={[fixed, conflict].filter(Boolean).join('. ') || undefined}
    >
      {row.conflict === 'late' && <AttentionIcon role="img" aria-label={conflict} />}
      {fixed && row.conflict !== 'late' && <PinIcon role="img" aria-label={fixed} />}
      <time>{formatClock(row.start, language)}</time>
    </span>
  )
}

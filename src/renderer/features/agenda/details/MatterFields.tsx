import type { Area } from '@shared/model/area'
import { textIn } from '@shared/model/base'
import type { Matter } from '@shared/model/matter'
import type { Occurrence } from '@shared/model/occurrence'
import { plainWords } from '@shared/richText/plainWords'
import { dayOf } from '@shared/rules/time'
import { Link } from 'wouter'
import { meetingPath } from '@renderer/app/routes'
import { peopleSource, sourceOf } from '@renderer/register/sources'
import { useMatterHistory } from '@renderer/store/agendaItem'
import { useRecordMaps } from '@renderer/store/kept'
import { FieldInput } from '@renderer/ui/form/FieldInput'
import type { FieldControl } from '@renderer/ui/form/types'
import { useTexts } from '@renderer/ui/texts'
import { formatDay } from '@renderer/ui/format'
import { editMatter, storeBackground } from '../actions/editItem'
import { useBuilder, useMeeting } from '../builder'
import { titleText } from '../outline/titleText'
import styles from './ItemDetails.module.css'
import { TypedLine } from './TypedLine'
import { TypedRichText } from './TypedRichText'

interface MatterFieldsProps {
  matter: Matter | null
  occurrence: Occurrence
}

const noAreas: ReadonlyMap<string, Area> = new Map()

/** The matter behind the item: who owns it, its case number, and where it has been before. */
export function MatterFields({ matter, occurrence }: MatterFieldsProps) {
  const { t, language } = useTexts()
  const { people, organisations } = useMeeting()
  const builder = useBuilder()
  const areas = useRecordMaps(['area'])?.area ?? noAreas
  if (!matter) return <p className={styles['help']}>{t('agenda.edit.standing')}</p>

  const control = (name: 'ownerId' | 'areaId'): FieldControl => ({
    id: `${occurrence.id}.${name}`,
    value: matter[name],
    setValue: (value) => void editMatter(matter.id, { [name]: value }),
    error: undefined,
    inner: {},
    values: matter,
  })

  return (
    <>
      <p className={styles['help']}>{t('agenda.edit.matterHelp')}</p>
      <div className={styles['fields']}>
        <FieldInput<Matter>
          field={{
            kind: 'record',
            name: 'ownerId',
            label: t('model.field.owner'),
            source: peopleSource(people, organisations, language),
          }}
          control={control('ownerId')}
        />
        <FieldInput<Matter>
          field={{
            kind: 'record',
            name: 'areaId',
            label: t('model.field.area'),
            source: sourceOf<'area'>(areas, language),
          }}
          control={control('areaId')}
        />
        <TypedLine
          field={`${matter.id}.caseNumber`}
          label={t('model.field.caseNumber')}
          stored={matter.caseNumber}
          store={(text) => editMatter(matter.id, { caseNumber: titleText(text).trim() })}
        />
      </div>
      <TypedRichText
        key={builder.language}
        field={`${matter.id}.background.${builder.language}`}
        label={t('model.field.background')}
        language={builder.language}
        rows={1}
        stored={matter.background[builder.language]}
        store={(text) => storeBackground(matter.id, builder.language, text)}
      />
      <History matterId={matter.id} occurrenceId={occurrence.id} />
    </>
  )
}

/** The other times the matter has been on an agenda, each with its outcome. */
function History({ matterId, occurrenceId }: { matterId: string; occurrenceId: string }) {
  const { t, language } = useTexts()
  const history = useMatterHistory(matterId, occurrenceId)
  if (!history || history.length === 0) return null
  return (
    <div>
      <h3 className={styles['label']}>{t('agenda.edit.history')}</h3>
      <ol className={styles['history']}>
        {history.map(({ meeting, occurrence: { id, outcome } }) => (
          <li key={id}>
            <Link href={meetingPath(meeting.id)}>
              {formatDay(dayOf(meeting.start, meeting.timeZone))} {textIn(meeting.title, language)}
            </Link>
            <span>
              {outcome
                ? [t(`model.outcome.${outcome.code}`), plainWords(textIn(outcome.text, language))]
                    .filter(Boolean)
                    .join('. ')
                : t(`agenda.edit.${meeting.state === 'draft' ? 'historyDraft' : 'historyOpen'}`)}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

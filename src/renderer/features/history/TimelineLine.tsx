import type { ChangedRecord } from '@shared/model/change'
import { type Link, type RecordKind, recordKinds } from '@shared/model/link'
import type { AnyRecord } from '@shared/model/records'
import { homeZone, wallTime } from '@shared/rules/time'
import type { Texts } from '@shared/texts/texts'
import { RecordLink } from '@renderer/register/RecordLink'
import { describe } from '@renderer/register/words/describe'
import { historyWords } from '@renderer/register/words/history'
import type { Found } from '@renderer/store/found'
import type { TimelineEntry } from '@renderer/store/timeline'
import { formatClock } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { useRegisters } from './registers'
import styles from './TimelineView.module.css'

interface LineProps {
  entry: TimelineEntry
  found: Found
}

/** One step of work: a change of one record in full, of many as one line that unfolds. */
export function TimelineLine({ entry, found }: LineProps) {
  const { t } = useTexts()
  const { changes, size } = entry
  const [only] = changes ?? []
  if (only && size === 1) return <Changed change={only} entry={entry} found={found} isAlone />
  const head = (
    <>
      <b>{entry.who || t('changes.timeline.nobody')}</b> {didOf(t, entry)} ·{' '}
      {t('changes.timeline.records', { count: size })} <Clock at={entry.at} />
    </>
  )
  if (changes === null) return <p className={styles['head']}>{head}</p>
  return (
    <details className={styles['many']}>
      <summary className={styles['head']}>{head}</summary>
      <ul className={styles['inner']}>
        {changes.map((change) => (
          <li key={change.id}>
            <Changed change={change} entry={entry} found={found} />
          </li>
        ))}
      </ul>
    </details>
  )
}

const several = ['create', 'edit', 'remove', 'restore'] as const

/** What one step did to many records. */
function didOf(t: Texts, { cause, changes }: TimelineEntry): string {
  const isRestoring = cause === 'edit' && changes?.every(({ before }) => before?.['deletedAt'])
  const plural = several.find((one) => one === (isRestoring ? 'restore' : cause))
  return plural ? t(`changes.timeline.did.${plural}`) : t(`page.history.did.${cause}`)
}

interface ChangedProps extends LineProps {
  change: ChangedRecord
  /** The only change of its step: tells who and when too. */
  isAlone?: boolean
}

/** What was done to one record, in the words of its history, and the way to it. */
function Changed({ change, entry, found, isAlone = false }: ChangedProps) {
  const { t, language } = useTexts()
  const today = useToday()
  const { kind, id } = change
  const register = useRegisters([kind]).get(kind)
  const fields =
    register?.fields({ t, language, day: today, today, records: found }) ?? ([] as const)
  const names = { t, language, found }
  const labelOf = (link: Link) => {
    const record: AnyRecord | undefined = found[link.kind].get(link.id)
    return record ? describe(link.kind, record, names).label : ''
  }
  const nameOf = (one: string) => {
    const of = recordKinds.find((each: RecordKind) => found[each].has(one))
    return of ? labelOf({ kind: of, id: one }) : ''
  }
  const told = historyWords({ ...entry, change }, { kind, fields: fields }, { t, language, nameOf })
  return (
    <>
      <p className={styles['head']}>
        {isAlone && <b>{told.who} </b>}
        {told.did}: {t(`model.kind.${kind}`)}{' '}
        <RecordLink to={{ kind, id }} name={labelOf({ kind, id }) || t('common.unnamed')} />{' '}
        {isAlone && <Clock at={entry.at} />}
      </p>
      {told.lines.map((line) => (
        <p key={line} className={styles['line']}>
          {line}
        </p>
      ))}
      {isAlone && told.reason && (
        <p className={styles['line']}>{t('page.history.reason', { reason: told.reason })}</p>
      )}
    </>
  )
}

function Clock({ at }: { at: string }) {
  const { language } = useTexts()
  return (
    <time dateTime={at} className={styles['clock']}>
      {formatClock(wallTime(at, homeZone).clock, language)}
    </time>
  )
}

import { Button } from '@mantine/core'
import { useState } from 'react'
import type { RecordKind } from '@shared/model/link'
import { homeZone } from '@shared/rules/time'
import { PastDay } from '@renderer/register/past/PastDay'
import { nameOfLink } from '@renderer/register/words/describe'
import { historyWords } from '@renderer/register/words/history'
import { useHistory, type RecordHistory } from '@renderer/store/history'
import type { FieldDef } from '@renderer/ui/form/types'
import { formatMoment } from '@renderer/ui/format'
import styles from './HistoryPart.module.css'
import type { PageOf } from './page'
import { Part } from './Part'

/** So many changes are shown at a time. */
const step = 10

interface HistoryPartProps {
  page: PageOf
  /** The fields of the record's form, whose words the changes are told in. */
  fields: readonly FieldDef<never>[]
  /** The day that is looked at; null for the present. */
  pastDay: string | null
  onPastDay: (day: string | null) => void
}

/** Who changed what, when and why; the newest first. */
export function HistoryPart({ page, fields, pastDay, onPastDay }: HistoryPartProps) {
  const { target, names } = page
  const { t, language } = names
  const [shown, setShown] = useState(step)
  const history = useHistory(target, shown)
  if (!history) return null
  const { entries, total, found } = history
  const nameOf = (id: string) => {
    const kind = kindOf(found, id)
    return kind ? nameOfLink({ t, language, found }, { kind, id }) : ''
  }
  return (
    <Part title={t('page.history.title')} count={total}>
      {total > 0 && (
        <PastDay
          today={page.today}
          day={pastDay}
          hint={t('page.history.past.hint')}
          onDay={onPastDay}
        />
      )}
      {total === 0 && <p className={styles['none']}>{t('page.history.empty')}</p>}
      <ol className={styles['entries']}>
        {entries.map((entry) => {
          const told = historyWords(entry, { kind: target.kind, fields }, { t, language, nameOf })
          return (
            <li key={entry.id} className={styles['entry']}>
              <p className={styles['head']}>
                <b>{told.who}</b> {told.did}{' '}
                <time dateTime={entry.at}>{formatMoment(entry.at, homeZone, language)}</time>
              </p>
              {told.lines.map((line) => (
                <p key={line} className={styles['line']}>
                  {line}
                </p>
              ))}
              {told.reason && (
                <p className={styles['line']}>
                  {t('page.history.reason', { reason: told.reason })}
                </p>
              )}
            </li>
          )
        })}
      </ol>
      {entries.length < total && (
        <Button variant="subtle" className={styles['more']} onClick={() => setShown(shown + step)}>
          {t('page.history.more')}
        </Button>
      )}
    </Part>
  )
}

function kindOf(found: RecordHistory['found'], id: string): RecordKind | undefined {
  return (Object.keys(found) as RecordKind[]).find((kind) => found[kind].has(id))
}

import { differenceSentences } from '@shared/documents/differenceSentences'
import { snapshotOf } from '@shared/documents/snapshot'
import type { Dispatch } from '@shared/model/dispatch'
import { differences } from '@shared/rules/dispatch/difference'
import type { MeetingData } from '@shared/rules/meetingData'
import { useTexts } from '@renderer/ui/texts'
import styles from './Dispatch.module.css'

/** In what the present draft differs from what those called were told last. */
export function SinceSent({ data, last }: { data: MeetingData; last: Dispatch | null }) {
  const { t, language } = useTexts()
  if (last === null) return <p className={styles.soft}>{t('dispatch.since.notSent')}</p>
  const changed = differences(last.snapshot, snapshotOf(data, last.language))
  if (changed.length === 0)
    return <p className={styles.soft}>{t('dispatch.since.same', { version: last.version })}</p>
  return (
    <>
      <h3 className={styles.heading}>{t('dispatch.since.title')}</h3>
      <Sentences all={differenceSentences(changed, language)} />
    </>
  )
}

export function Sentences({ all }: { all: readonly string[] }) {
  return (
    <ul className={styles.sentences}>
      {all.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

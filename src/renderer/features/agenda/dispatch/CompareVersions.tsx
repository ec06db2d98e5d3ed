import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { differenceSentences } from '@shared/documents/differenceSentences'
import { snapshotOf } from '@shared/documents/snapshot'
import type { Dispatch, Snapshot } from '@shared/model/dispatch'
import { differences } from '@shared/rules/dispatch/difference'
import type { MeetingData } from '@shared/rules/meetingData'
import { formatMoment } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import styles from './Dispatch.module.css'
import { Sentences } from './SinceSent'

const draft = 'draft'

/** In what any version that was sent differs from another, or from the present draft. */
export function CompareVersions({ data, sent }: { data: MeetingData; sent: readonly Dispatch[] }) {
  const { t, language } = useTexts()
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string>(draft)
  const [newest] = sent.slice(-1)
  if (!newest) return null

  const fromId = from ?? newest.id
  const snapshotBy = (id: string): Snapshot =>
    sent.find((one) => one.id === id)?.snapshot ?? snapshotOf(data, newest.language)
  const changed = differences(snapshotBy(fromId), snapshotBy(to))
  const choices = sent.map((one) => ({
    value: one.id,
    label: t(one.what === 'minutes' ? 'dispatch.sent.minutesChoice' : 'dispatch.sent.choice', {
      version: one.version,
      what: t(`model.dispatchKind.${one.what}`),
      when: formatMoment(one.at, data.meeting.timeZone, language),
    }),
  }))
  return (
    <section className={styles.part} aria-label={t('dispatch.sent.compare')}>
      <h3 className={styles.heading}>{t('dispatch.sent.compare')}</h3>
      <div className={styles.pair}>
        <NativeSelect
          label={t('dispatch.sent.from')}
          value={fromId}
          data={choices}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('dispatch.sent.to')}
          value={to}
          data={[...choices, { value: draft, label: t('dispatch.sent.draft') }]}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </div>
      {changed.length === 0 ? (
        <p className={styles.soft}>{t('differences.nothing')}</p>
      ) : (
        <Sentences all={differenceSentences(changed, language)} />
      )}
    </section>
  )
}

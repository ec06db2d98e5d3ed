import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { candidates as candidatesOf } from '@shared/rules/dispatch/recipients'
import { lastTold, sendable } from '@shared/rules/dispatch/versions'
import type { MeetingData } from '@shared/rules/meetingData'
import { networkList } from '@shared/rules/networkList'
import { wallTime } from '@shared/rules/time'
import { useDispatches } from '@renderer/store/dispatches'
import { useRecordMaps } from '@renderer/store/kept'
import { MailIcon } from '@renderer/ui/icons'
import { loadLater } from '@renderer/ui/loadLater'
import { useTexts } from '@renderer/ui/texts'
import { CompareVersions } from './CompareVersions'
import styles from './Dispatch.module.css'
import { RepliesPart } from './RepliesPart'
import { SentList } from './SentList'
import { SinceSent } from './SinceSent'

const SendDialog = loadLater(() => import('./SendDialog'))

/** The invitation of a meeting: sending it, who answered what, what was sent, and what has changed since. */
export default function DispatchPanel({ data }: { data: MeetingData }) {
  const { t } = useTexts()
  const sent = useDispatches(data.meeting.id)
  const records = useRecordMaps(['seat', 'body', 'membership'])
  const [isSending, setSending] = useState(false)
  const candidates = useMemo(() => {
    if (!records) return null
    const { seat, body, membership } = records
    const places = { bodies: body, seats: seat.values(), memberships: membership.values() }
    const { day } = wallTime(data.meeting.start, data.meeting.timeZone)
    return candidatesOf(data, { seats: seat.values(), network: networkList(places, day) })
  }, [data, records])
  if (!sent || !records || !candidates) return null

  const kinds = sendable(data.meeting, sent)
  const [first] = kinds
  const { state } = data.meeting
  return (
    <div className={styles.panel}>
      <section className={styles.part} aria-label={t('dispatch.since.title')}>
        {state === 'draft' && <SinceSent data={data} last={lastTold(sent)} />}
        {first === undefined ? (
          <p className={styles.soft}>
            {t(
              `dispatch.nothingToSend.${state === 'idea' ? 'idea' : sent.length > 0 ? 'told' : 'cancelled'}`,
            )}
          </p>
        ) : (
          <div>
            <Button leftSection={<MailIcon aria-hidden />} onClick={() => setSending(true)}>
              {t(`dispatch.sendWhat.${first}`)}
            </Button>
          </div>
        )}
      </section>
      <RepliesPart data={data} sent={sent} seats={records.seat} />
      <SentList sent={sent} zone={data.meeting.timeZone} />
      <CompareVersions data={data} sent={sent} />
      {isSending && (
        <SendDialog
          data={data}
          candidates={candidates}
          kinds={kinds}
          sent={sent}
          onClose={() => setSending(false)}
        />
      )}
    </div>
  )
}

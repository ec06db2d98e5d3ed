import { textIn } from '@shared/model/base'
import { ownParties } from '@shared/rules/ours'
import { timeToConvene } from '@shared/rules/timeToConvene'
import { finnishOrder } from '@shared/texts/format'
import { useEngagements } from '@renderer/store/engagement'
import { useRecordMaps } from '@renderer/store/kept'
import { EmptyState } from '@renderer/ui/EmptyState'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { ConveneCard } from './ConveneCard'
import { Contacts } from './Contacts'
import styles from './Network.module.css'

const uses = [
  'body',
  'meeting',
  'occurrence',
  'matter',
  'task',
  'organisation',
  'person',
  'membership',
  'region',
  'series',
] as const

/** The networks that meet when needed: is it time to convene, and who has been quiet. */
export function NetworkView() {
  const { t, language } = useTexts()
  const records = useRecordMaps(uses)
  const contacts = useEngagements()
  const today = useToday()
  if (!records || !contacts) return null

  const networks = [...records.body.values()]
    .filter(({ kind }) => kind === 'network')
    .sort((a, b) => finnishOrder.compare(textIn(a.name, language), textIn(b.name, language)))
  if (networks.length === 0 && records.organisation.size === 0)
    return <EmptyState title={t('network.noNetworks')} text={t('network.noNetworksText')} />

  const meetings = [...records.meeting.values()]
  const matters = [...records.matter.values()]
  const tasks = [...records.task.values()]
  const occurrences = [...records.occurrence.values()]
  const own = ownParties(records.organisation.values())
  const ours = networks.filter(({ convenerId }) => convenerId !== null && own.has(convenerId))
  const input = { meetings, matters, tasks, occurrences, today }
  const series = [...records.series.values()]
  const nudgeOf = (bodyId: string) => {
    const own = series.find((one) => one.bodyId === bodyId)
    return own ? { nudgeMonths: own.nudgeMonths } : {}
  }
  return (
    <div className={styles['view']}>
      <div className={styles['cards']}>
        {ours.map((body) => (
          <ConveneCard
            key={body.id}
            body={body}
            state={timeToConvene({ ...input, body, ...nudgeOf(body.id) })}
            today={today}
          />
        ))}
      </div>
      <Contacts records={records} contacts={contacts} today={today} />
    </div>
  )
}

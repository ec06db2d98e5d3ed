import { type Status } from '@shared/model/status'
import { suspensionsOn, withEnds } from '@shared/rules/statusOn'
import { isWithin } from '@shared/rules/time'
import { finnishOrder } from '@shared/texts/format'
import { linkName } from '@renderer/register/names'
import { useRecordMaps } from '@renderer/store/kept'
import { EmptyState } from '@renderer/ui/EmptyState'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import styles from './Suspended.module.css'
import { SuspendedCard } from './SuspendedCard'

const uses = [
  'status',
  'body',
  'programme',
  'project',
  'region',
  'organisation',
  'membership',
  'strategy',
  'agreement',
  'task',
] as const

/** Cooperation that stands still: since when, why, what may be done, and the duties that live on. */
export function SuspendedView() {
  const { t, language } = useTexts()
  const records = useRecordMaps(uses)
  const today = useToday()
  if (!records) return null
  const nameOf = (status: Status) => linkName(records, status.subject, language)
  const all = [...records.status.values()]
  const suspended = new Set(suspensionsOn(all, today).map(({ id }) => id))
  const statuses = withEnds(all)
    .filter((status) => suspended.has(status.id) || hasDutiesLeft(status, today))
    .sort((a, b) => finnishOrder.compare(nameOf(a), nameOf(b)))
  if (statuses.length === 0)
    return <EmptyState title={t('suspension.empty')} text={t('suspension.emptyText')} />
  return (
    <div className={styles['view']}>
      {statuses.map((status) => (
        <SuspendedCard
          key={status.id}
          status={status}
          name={nameOf(status)}
          tasks={records.task}
          today={today}
        />
      ))}
    </div>
  )
}

/** Something is still left to do, also when it is over. */
function hasDutiesLeft(status: Status, today: string): boolean {
  return isWithin(today, status) && status.duties.some(({ doneOn }) => doneOn === null)
}

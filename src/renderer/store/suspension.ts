import { useLiveQuery } from 'dexie-react-hooks'
import type { Link } from '@shared/model/link'
import { suspend, type SuspensionChoices, type SuspensionSubject } from '@shared/rules/suspend'
import type { Change } from './change'
import type { CommitResult } from './commit'
import { database } from './database'
import { pointingAt } from './referrers'
import { save } from './save'

/** What there is of something that may be suspended; undefined while it is read. */
export function useSuspensionSubject(subject: Link): SuspensionSubject | undefined {
  return useLiveQuery(async () => {
    const pointing = await pointingAt(subject)
    const ids = (kind: string) => pointing.filter((one) => one.kind === kind).map(({ id }) => id)
    const [statuses, tasks, meetings, seats] = await Promise.all([
      database.records('status').bulkGet(ids('status')),
      database.records('task').bulkGet(ids('task')),
      database.records('meeting').bulkGet(ids('meeting')),
      database.records('seat').bulkGet(ids('seat')),
    ])
    return {
      subject,
      statuses: statuses.filter((one) => one !== undefined),
      tasks: tasks.filter((one) => one !== undefined),
      meetings: meetings.filter((one) => one !== undefined),
      seats: seats.filter((one) => one !== undefined),
    }
  }, [subject.kind, subject.id])
}

/** Suspends as one change that can be undone, with the reason in the log. */
export function suspendNow(
  given: SuspensionSubject,
  choices: SuspensionChoices,
): Promise<CommitResult> {
  return save(suspend(given, choices) as Change[], 'suspend', choices.reason)
}

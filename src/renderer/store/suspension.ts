import { useLiveQuery } from 'dexie-react-hooks'
import type { Link } from '@shared/model/link'
import { suspend, type SuspensionChoices, type SuspensionSubject } from '@shared/rules/suspend'
import type { Change } from './change'
import type { CommitResult } from './commit'
import { recordsPointingAt } from './related'
import { save } from './save'

/** What there is of something that may be suspended; undefined while it is read. */
export function useSuspensionSubject(subject: Link): SuspensionSubject | undefined {
  return useLiveQuery(async () => {
    const [statuses, tasks, meetings, seats] = await Promise.all([
      recordsPointingAt('status', subject),
      recordsPointingAt('task', subject),
      recordsPointingAt('meeting', subject),
      recordsPointingAt('seat', subject),
    ])
    return { subject, statuses, tasks, meetings, seats }
  }, [subject.kind, subject.id])
}

/** Suspends as one change that can be undone, with the reason in the log. */
export function suspendNow(
  given: SuspensionSubject,
  choices: SuspensionChoices,
  today: string,
): Promise<CommitResult> {
  return save(suspend(given, choices, today) as Change[], 'suspend', choices.reason)
}

import type { CalendarShare } from '../model/calendarShare'
import type { Cover } from '../model/cover'
import type { Meeting } from '../model/meeting'
import type { Task } from '../model/task'
import { actingFor } from './acting'

/** True when a share takes everybody's, or only the user's own and this is one. */
export function isShared(share: CalendarShare, isOwn: () => boolean): boolean {
  return share === 'all' || (share === 'own' && isOwn())
}

/** True for those who are called to a meeting, chair it or write its minutes; nobody when `me` is null. */
export function takesPart(meeting: Meeting, me: string | null): boolean {
  if (me === null) return false
  const { chairId, secretaryId, participants } = meeting
  return (
    chairId === me || secretaryId === me || participants.some(({ personId }) => personId === me)
  )
}

/** True for the assignee of a task and, on the day, for who stands in. */
export function answersFor(
  { assigneeId }: Pick<Task, 'assigneeId'>,
  me: string | null,
  day: string,
  covers: readonly Cover[],
): boolean {
  if (me === null || assigneeId === null) return false
  return assigneeId === me || actingFor(assigneeId, day, covers).personId === me
}

import type { Cover } from '../../model/cover'
import { isOpen } from '../../model/openTask'
import type { Task } from '../../model/task'
import { answersFor } from '../sharedWith'
import { type At, isLate } from './lateness'

/** The parts of a morning's tasks, in the order in which they are read. */
export const morningGroups = ['late', 'own', 'waiting', 'others'] as const
export type MorningGroup = (typeof morningGroups)[number]

/** True for a task that a person answers for, stands in for on the day, or helps with. */
export function isOwnTask(
  task: Pick<Task, 'assigneeId' | 'helperIds'>,
  me: string | null,
  day: string,
  covers: readonly Cover[],
): boolean {
  if (me === null) return false
  return task.helperIds.includes(me) || answersFor(task, me, day, covers)
}

/** True while somebody else has to act: the task waits, or somebody outside the house does it. */
export function waitsOnOthers(task: Task): boolean {
  return isOpen(task) && (task.status === 'waiting' || task.outside !== null)
}

/**
 * Where a task stands in the morning; null when it is not of this morning. Late comes before all else; what
 * waits on others is told whatever its due day, for nobody else looks after it.
 */
export function morningGroup(
  task: Task,
  { until, isOwn, ...at }: At & { until: string; isOwn: boolean },
): MorningGroup | null {
  if (!isOpen(task)) return null
  if (isLate(task, at)) return 'late'
  if (isOwn && waitsOnOthers(task)) return 'waiting'
  if (task.due === null || task.due > until) return null
  return isOwn ? 'own' : 'others'
}

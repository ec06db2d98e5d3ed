import { isOpen } from '../../model/openTask'
import type { Task } from '../../model/task'
import { dayOf, daysBetween, homeZone, momentOf, plusDays } from '../time'

type Timed = Pick<Task, 'status' | 'due' | 'dueTime' | 'dueZone'>

/** When lateness is judged. */
export interface At {
  /** ISO UTC. */
  readonly now: string
  /** The day of the moment in the team's zone, `YYYY-MM-DD`. */
  readonly today: string
}

/**
 * True for an open task whose time has passed: one that is due at an hour from that hour on, by the clock of its
 * zone; one that is due some time during a day when that day is over where the team is.
 */
export function isLate(task: Timed, { now, today }: At): boolean {
  if (task.due === null || !isOpen(task)) return false
  // Only around today does the hour decide: no clock is a whole day before or after another's.
  if (Math.abs(daysBetween(task.due, today)) > 1) return task.due < today
  const moment = dueMoment(task)
  return moment === null ? task.due < today : moment <= now
}

/** The moment at which a task is due, ISO UTC; null for one that is due on a whole day, or not at all. */
export function dueMoment({ due, dueTime, dueZone }: Omit<Timed, 'status'>): string | null {
  return due === null || dueTime === null ? null : momentOf(due, dueTime, dueZone)
}

/**
 * The moments of a day, and of the days beside it, at which open tasks become late by their hour, in order:
 * the clocks of two zones are never further apart.
 */
export function lateMoments(tasks: readonly Timed[], day: string): string[] {
  const [first, last] = [plusDays(day, -1), plusDays(day, 1)]
  const moments = tasks.flatMap((task) => {
    const { due, dueTime } = task
    if (dueTime === null || due === null || due < first || due > last || !isOpen(task)) return []
    return [momentOf(due, dueTime, task.dueZone)]
  })
  return moments.sort()
}

/**
 * The last moment up to now at which something became late: one of those told, or midnight. It judges tasks as
 * now does, and is another one only when one of them has become late.
 */
export function lastChange(moments: readonly string[], now: string): string {
  const midnight = momentOf(dayOf(now), '00:00', homeZone)
  const passed = moments.findLast((moment) => moment <= now) ?? midnight
  return passed > midnight ? passed : midnight
}

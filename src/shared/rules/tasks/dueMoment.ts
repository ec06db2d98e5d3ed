import { isOpen } from '../../model/openTask'
import type { Task } from '../../model/task'
import { momentOf, plusDays, wallTime } from '../time'

type Due = Pick<Task, 'due' | 'dueTime' | 'dueZone'>

const minute = 60_000
/** How far clocks are moved in some zone: an hour nearly everywhere, half of one on Lord Howe Island. */
const moves = [60, 30] as const

/**
 * - `skipped`: clocks are moved forward over that time, so the day does not have it.
 * - `doubled`: clocks are moved back, so the day has it twice.
 */
export function wallClockState(
  day: string,
  clock: string,
  zone: string,
): 'skipped' | 'doubled' | null {
  const moment = momentOf(day, clock, zone)
  if (!shows(moment, 0, day, clock, zone)) return 'skipped'
  const isTwice = moves.some(
    (by) => shows(moment, by, day, clock, zone) || shows(moment, -by, day, clock, zone),
  )
  return isTwice ? 'doubled' : null
}

/**
 * The last moment at which a task is in time, ISO UTC: its time, or the end of its day. Of a time that the
 * clock shows twice the earlier one is meant, as a deadline must not become later. Null without a due day.
 */
export function dueMoment({ due, dueTime, dueZone }: Due): string | null {
  if (due === null) return null
  if (dueTime === null) return momentOf(plusDays(due, 1), '00:00', dueZone)
  const moment = momentOf(due, dueTime, dueZone)
  const earlier = moves.find((by) => shows(moment, -by, due, dueTime, dueZone))
  return earlier === undefined ? moment : later(moment, -earlier)
}

/** True when an open task's day, or its time on that day, has passed. */
export function isLate(task: Task, now: string): boolean {
  const moment = isOpen(task) ? dueMoment(task) : null
  return moment !== null && moment < now
}

function shows(moment: string, by: number, day: string, clock: string, zone: string): boolean {
  const shown = wallTime(later(moment, by), zone)
  return shown.day === day && shown.clock === clock
}

function later(moment: string, minutes: number): string {
  return new Date(Date.parse(moment) + minutes * minute).toISOString()
}

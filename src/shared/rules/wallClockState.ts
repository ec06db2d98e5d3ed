import { momentOf, wallTime } from './time'

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

function shows(moment: string, by: number, day: string, clock: string, zone: string): boolean {
  const shown = wallTime(later(moment, by), zone)
  return shown.day === day && shown.clock === clock
}

function later(moment: string, minutes: number): string {
  return new Date(Date.parse(moment) + minutes * minute).toISOString()
}

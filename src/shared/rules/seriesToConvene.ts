import type { Meeting } from '../model/meeting'
import type { Series } from '../model/series'
import { dayOf, plusMonths } from './time'

/** True for a series called as needed that asks to be reminded of. */
export function isRemindedOf({ rhythm, nudgeMonths }: Series): boolean {
  return rhythm === 'asNeeded' && nudgeMonths !== null
}

/**
 * The series called as needed whose last meeting is longer ago than they are reminded after, with none coming; the
 * longest ago first. One that has never met is not reminded of.
 * @param meetings living ones
 */
export function seriesToConvene(
  series: readonly Series[],
  meetings: readonly Meeting[],
  today: string,
): Series[] {
  return series
    .flatMap((one) => {
      const lastDay = isRemindedOf(one) ? lastHeldOf(one, meetings, today) : null
      if (lastDay === null || one.nudgeMonths === null) return []
      return plusMonths(lastDay, one.nudgeMonths) < today ? [{ one, lastDay }] : []
    })
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1))
    .map(({ one }) => one)
}

/** The day of its last meeting, or of its body; null when there is none, or one is coming. */
function lastHeldOf(series: Series, meetings: readonly Meeting[], today: string): string | null {
  const own = meetings.filter(
    ({ seriesId, bodyId }) =>
      seriesId === series.id || (bodyId !== null && bodyId === series.bodyId),
  )
  const days = own.map(({ state, start, timeZone }) => ({ state, day: dayOf(start, timeZone) }))
  if (days.some(({ state, day }) => state === 'draft' && day >= today)) return null
  const held = days.filter(({ state, day }) => state === 'held' && day <= today)
  return held
    .map(({ day }) => day)
    .reduce<string | null>((a, b) => (a !== null && a > b ? a : b), null)
}

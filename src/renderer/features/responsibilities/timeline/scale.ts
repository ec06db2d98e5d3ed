import { daysBetween, plusDays } from '@shared/rules/time'
import type { AreaTimeline, Stretch } from '@shared/rules/responsibilityTimeline'

/** The days a timeline shows, both ends included. */
export interface Scale {
  readonly from: string
  readonly until: string
}

/** From the first known day, at least two years back, to a year from today; whole years. */
export function scaleOf(timelines: readonly AreaTimeline[], today: string): Scale {
  const days = timelines.flatMap(({ rows }) => rows.flatMap(({ from, until }) => [from, until]))
  const known = days.filter((day) => day !== null)
  const first = [plusDays(today, -730), ...known].reduce((a, b) => (a < b ? a : b))
  const last = [plusDays(today, 365), ...known].reduce((a, b) => (a > b ? a : b))
  return { from: `${first.slice(0, 4)}-01-01`, until: `${last.slice(0, 4)}-12-31` }
}

/** Where a stretch begins and how long it is, as shares of the scale in percent. */
export function placeOf(stretch: Stretch, scale: Scale): { left: string; width: string } {
  const whole = daysBetween(scale.from, scale.until) + 1
  const start = Math.max(0, daysBetween(scale.from, stretch.from ?? scale.from))
  const end = Math.min(whole, daysBetween(scale.from, stretch.until ?? scale.until) + 1)
  return {
    left: `${(start / whole) * 100}%`,
    width: `${(Math.max(1, end - start) / whole) * 100}%`,
  }
}

/** The first days of the years of a scale; of a long one only every so many, as there is room. */
export function yearsOf({ from, until }: Scale): readonly string[] {
  const first = Number(from.slice(0, 4))
  const count = Number(until.slice(0, 4)) - first + 1
  const step = Math.ceil(count / 12)
  return Array.from({ length: Math.ceil(count / step) }, (_, at) => `${first + at * step}-01-01`)
}

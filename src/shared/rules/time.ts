import { TZDate } from '@date-fns/tz'
import { addMonths, lightFormat, parseISO } from 'date-fns'
import { kept } from '../texts/kept'

export const homeZone = 'Europe/Helsinki'

/** A day `YYYY-MM-DD` and a time `HH:mm` as a clock on a wall shows them. */
interface WallTime {
  readonly day: string
  readonly clock: string
}

const minute = 60_000
/** More than a screen shows at once. */
const mostKnown = 10_000

/** The wall-clock day and time of a moment in a time zone. Known ones are kept: a screen asks for the same again and again. */
export function wallTime(moment: string | Date, zone: string): WallTime {
  const { written, known } = wallClock(zone)
  const at = Math.floor(new Date(moment).getTime() / minute)
  const before = known.get(at)
  if (before) return before
  const [day = '', clock = ''] = written.format(at * minute).split(' ')
  const found = { day: day.padStart(10, '0'), clock }
  if (known.size >= mostKnown) known.clear()
  known.set(at, found)
  return found
}

/** Swedish writes days and times as they are stored, which saves taking them apart. */
const wallClock = kept((timeZone: string) => {
  const two = '2-digit'
  const shown = { year: 'numeric', month: two, day: two, hour: two, minute: two } as const
  const written = new Intl.DateTimeFormat('sv-SE', { ...shown, hourCycle: 'h23', timeZone })
  return { written, known: new Map<number, WallTime>() }
})

/**
 * The moment of a wall-clock day and time in a zone, ISO UTC. A time that daylight saving skips
 * becomes the same minutes after the skip.
 */
export function momentOf(day: string, clock: string, zone: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return new Date(+new TZDate(year, month - 1, date, hours, minutes, zone)).toISOString()
}

/** The day of a moment in the team's own zone. */
export function dayOf(moment: string | Date, zone: string = homeZone): string {
  return wallTime(moment, zone).day
}

/** A day without a time is read as UTC, which knows no daylight saving: each day is as long as any other. */
const dayLength = 24 * 60 * 60 * 1000

/** Calendar arithmetic on days; `amount` may be negative. */
export function plusDays(day: string, amount: number): string {
  return new Date(Date.parse(day) + amount * dayLength).toISOString().slice(0, 10)
}

/** The same date so many months later, or the last day of a shorter month; `amount` may be negative. */
export function plusMonths(day: string, amount: number): string {
  return lightFormat(addMonths(parseISO(day), amount), 'yyyy-MM-dd')
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return (Date.parse(b) - Date.parse(a)) / dayLength
}

/** True when the day is inside a period whose ends may be open; both ends belong to it. */
export function isWithin(
  day: string,
  period: { from: string | null; until: string | null },
): boolean {
  return (!period.from || period.from <= day) && (!period.until || day <= period.until)
}

/** True when two periods share a day. */
export function overlaps(
  a: { from: string | null; until: string | null },
  b: { from: string | null; until: string | null },
): boolean {
  return (!a.until || !b.from || b.from <= a.until) && (!b.until || !a.from || a.from <= b.until)
}

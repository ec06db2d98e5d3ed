import { parseISO } from 'date-fns'
import type { Series } from '../model/series'
import { daysBetween, plusDays, plusMonths } from './time'

export type Rhythm = Series['rhythm']

const days = { weekly: 7, biweekly: 14 } as const
const months = { monthly: 1, quarterly: 3, halfYearly: 6, yearly: 12 } as const

/** The longest time ahead that the next meeting is thought to be when a series has no rhythm. */
const daysAsNeeded = 30

/**
 * The day one step of the rhythm later, on the same weekday: for months the same one in its month (the
 * second Tuesday stays the second Tuesday; a fifth becomes the last). Null when meetings are called as needed.
 */
export function stepOf(rhythm: Rhythm, day: string): string | null {
  return rhythm === 'asNeeded' ? null : stepsOn(rhythm, day, 1, false)
}

/**
 * The day so many steps of a rhythm after its first day.
 * @param last of rhythms of months: the last such weekday of the month, whichever it is
 */
export function stepsOn(
  rhythm: Exclude<Rhythm, 'asNeeded'>,
  first: string,
  steps: number,
  last: boolean,
): string {
  if (rhythm === 'weekly' || rhythm === 'biweekly') return plusDays(first, steps * days[rhythm])
  const start = plusMonths(`${first.slice(0, 7)}-01`, steps * months[rhythm])
  return sameWeekdayIn(start.slice(0, 7), first, last)
}

/** A step of a rhythm whose day is not after a day, though near it: where a look at that time may begin. */
export function stepBefore(
  rhythm: Exclude<Rhythm, 'asNeeded'>,
  first: string,
  day: string,
): number {
  if (rhythm === 'weekly' || rhythm === 'biweekly')
    return Math.max(0, Math.floor(daysBetween(first, day) / days[rhythm]))
  const between = monthNumber(day) - monthNumber(first)
  // In its own month the day of the rhythm may still come.
  return Math.max(0, Math.floor(between / months[rhythm]) - 1)
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}

/** About how many days a step is. */
export function lengthOfStep(rhythm: Exclude<Rhythm, 'asNeeded'>): number {
  return rhythm === 'weekly' || rhythm === 'biweekly' ? days[rhythm] : months[rhythm] * 30
}

/** The day by which what is due should be on this agenda: the next meeting, or 30 days on. */
export function horizonOf(rhythm: Rhythm, day: string): string {
  return stepOf(rhythm, day) ?? plusDays(day, daysAsNeeded)
}

function sameWeekdayIn(month: string, day: string, last: boolean): string {
  const weeks = last ? 4 : Math.floor((Number(day.slice(8)) - 1) / 7)
  const first = `${month}-01`
  const offset = (parseISO(day).getDay() - parseISO(first).getDay() + 7) % 7
  const found = plusDays(first, offset + weeks * 7)
  return found.startsWith(month) ? found : plusDays(found, -7)
}

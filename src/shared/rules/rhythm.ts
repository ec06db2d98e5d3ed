import { addMonths, lightFormat, parseISO } from 'date-fns'
import type { Series } from '../model/series'
import { plusDays } from './time'

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
  if (rhythm === 'asNeeded') return null
  if (rhythm === 'weekly' || rhythm === 'biweekly') return plusDays(day, days[rhythm])
  const month = lightFormat(addMonths(parseISO(`${day.slice(0, 7)}-01`), months[rhythm]), 'yyyy-MM')
  return sameWeekdayIn(month, day)
}

/** The day by which what is due should be on this agenda: the next meeting, or 30 days on. */
export function horizonOf(rhythm: Rhythm, day: string): string {
  return stepOf(rhythm, day) ?? plusDays(day, daysAsNeeded)
}

function sameWeekdayIn(month: string, day: string): string {
  const weeks = Math.floor((Number(day.slice(8)) - 1) / 7)
  const first = `${month}-01`
  const offset = (parseISO(day).getDay() - parseISO(first).getDay() + 7) % 7
  const found = plusDays(first, offset + weeks * 7)
  return found.startsWith(month) ? found : plusDays(found, -7)
}

import { getISODay, getISOWeek, getISOWeeksInYear, lightFormat, parseISO } from 'date-fns'
import { calendarDay, fullYear } from '../calendar'
import type { DayUnit } from '../dayUnits'
import { plusDays } from '../time'
import { units, weekdays } from './vocabulary'

const friday = 5

/** How long a day without a year may have passed and still be meant: then it is told that it has. */
const justPassed = 30

/** A day of a month without its year: the next one, or one that has just passed. */
export function withoutYear(month: number, date: number, today: string): string | null {
  const year = Number(today.slice(0, 4))
  const day = calendarDay(year, month, date)
  if (day === null) return calendarDay(year + 1, month, date)
  return day < plusDays(today, -justPassed) ? (calendarDay(year + 1, month, date) ?? day) : day
}

/** A day with its year, as two digits or four. */
export function withYear(year: string, month: number, date: number): string | null {
  return calendarDay(fullYear(Number(year)), month, date)
}

/** The last day of a month, of the year written or of the next time the month comes. */
export function lastOfMonth(year: string | undefined, month: number, today: string): string {
  const first = year ? withYear(year, month, 1) : withoutYear(month, 1, today)
  return endOfMonth(0, first ?? today)
}

/** The unit that a word means. */
export function unitOf(word: string): DayUnit | null {
  return units.find(([, written]) => new RegExp(`^(?:${written})$`, 'iu').test(word))?.[0] ?? null
}

/** What units look like, for a pattern. */
export const unitPattern = units.map(([, written]) => written).join('|')

/** A weekday by its name in either language, with a Finnish ending or without; 1 Monday … 7 Sunday. */
export function weekdayOf(word: string): number | null {
  const plain = word.toLocaleLowerCase('fi').replace(/(na|ksi|hin)$/u, '')
  const at = weekdays.findIndex((names) =>
    names.some((name) => name === plain || name === word.toLocaleLowerCase('fi')),
  )
  return at === -1 ? null : at + 1
}

/** The weekday of a day, 1 Monday … 7 Sunday. */
export function weekdayOfDay(day: string): number {
  return getISODay(parseISO(day))
}

/** The next such weekday after a day. */
export function nextWeekday(weekday: number, today: string): string {
  return plusDays(today, ((weekday - weekdayOfDay(today) + 6) % 7) + 1)
}

/** A weekday of the week so many weeks after that of a day. */
export function weekdayInWeek(weekday: number, weeks: number, today: string): string {
  return plusDays(today, 7 * weeks + weekday - weekdayOfDay(today))
}

/** What is due within a week is due on its Friday. */
export function endOfWeek(weeks: number, today: string): string {
  return weekdayInWeek(friday, weeks, today)
}

/** The last day of the month so many months after that of a day. */
export function endOfMonth(months: number, today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return lightFormat(new Date(year, month + months, 0), 'yyyy-MM-dd')
}

/**
 * The Friday of an ISO week: that of the year given, else the next one that has not passed. Null when the
 * year has no such week; 2026 has 53.
 */
export function fridayOfWeek(week: number, year: string | undefined, today: string): string | null {
  if (week < 1 || week > 53) return null
  if (year) return fridayIn(Number(year), week)
  const now = isoYear(today)
  const found = fridayIn(now, week)
  if (found !== null && endOfWeek(0, found) >= weekdayInWeek(1, 0, today)) return found
  return fridayIn(now + 1, week)
}

function fridayIn(year: number, week: number): string | null {
  // 4 January is always in week 1.
  const first = `${year}-01-04`
  if (week > getISOWeeksInYear(parseISO(first))) return null
  return plusDays(endOfWeek(0, first), 7 * (week - 1))
}

/** The year that the week of a day belongs to: 1.1.2027 is in week 53 of 2026. */
function isoYear(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const week = getISOWeek(parseISO(day))
  if (month === 1 && week > 50) return year - 1
  return month === 12 && week === 1 ? year + 1 : year
}

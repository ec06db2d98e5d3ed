import { plusUnits } from '../dayUnits'
import { plusDays } from '../time'
import {
  endOfMonth,
  endOfWeek,
  fridayOfWeek,
  lastOfMonth,
  nextWeekday,
  unitOf,
  unitPattern,
  weekdayInWeek,
  weekdayOf,
  withoutYear,
  withYear,
} from './dayWords'
import type { QuickProblem } from './found'
import { months, weekdays } from './vocabulary'

/** What was read: a day, why there is none, or null when the text is something else after all. */
type DayRead = string | QuickProblem | null

/**
 * One way to write a day.
 * - `date`: a weekday before it must be that of the date
 * - `week`: a weekday before it chooses the day of the week
 * - `word`: it stands by itself
 */
export interface DayWay {
  readonly type: 'date' | 'week' | 'word'
  readonly pattern: RegExp
  readonly read: (groups: readonly (string | undefined)[], today: string) => DayRead
}

/** Any weekday, for a pattern. */
export const weekdayPattern = weekdays
  .map(([fi, shortFi, en, short]) => `${fi}(?:na|ksi|hin)?|${shortFi}|${en}|${short}\\.?`)
  .join('|')
/** A short weekday alone is another word too often (*to*, *sun*): only the long ones stand alone. */
const longWeekday = weekdays.map(([fi, , en]) => `${fi}(?:na|ksi|hin)|${en}`).join('|')
const monthPattern = months.map(([fi, en, short]) => `${fi}ta|${en}|${short}\\.?`).join('|')

const way = (type: DayWay['type'], pattern: string, read: DayWay['read']): DayWay => ({
  type,
  pattern: new RegExp(pattern, 'giu'),
  read,
})

export const dayWays: readonly DayWay[] = [
  way('date', String.raw`(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?`, ([date, month, year], today) =>
    dateOf(year, Number(month), Number(date), today),
  ),
  // The last dot is often left out: taken as a date only where a weekday or a time is beside it.
  way(
    'date',
    String.raw`(?<=(?:^|\s)(?:${weekdayPattern})\s+)(\d{1,2})\.(\d{1,2})(?=\s|$)`,
    ([date, month], today) => dateOf(undefined, Number(month), Number(date), today),
  ),
  way('date', String.raw`(\d{1,2})\.(\d{1,2})(?=\s+(?:klo|kello|at)\s)`, ([date, month], today) =>
    dateOf(undefined, Number(month), Number(date), today),
  ),
  way('date', String.raw`(\d{4})-(\d{2})-(\d{2})`, ([year, month, date], today) =>
    dateOf(year, Number(month), Number(date), today),
  ),
  way(
    'date',
    String.raw`(\d{1,2})(?:\.|st|nd|rd|th)?\s*(${monthPattern})(?:\s+(\d{4}))?`,
    ([date, month, year], today) => dateOf(year, monthOf(month), Number(date), today),
  ),
  way(
    'date',
    String.raw`(${monthPattern})\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?`,
    ([month, date, year], today) => dateOf(year, monthOf(month), Number(date), today),
  ),
  way('week', 'tällä viikolla|this week', (_, today) => endOfWeek(0, today)),
  way('week', 'ensi viikolla|next week', (_, today) => endOfWeek(1, today)),
  way(
    'week',
    String.raw`(?:vko|viikko|viikolla|vk|week)\s*(\d{1,2})(?:\/(\d{4}))?`,
    ([week, year], today) =>
      fridayOfWeek(Number(week), year, today) ?? { code: 'noSuchWeek', remedies: [] },
  ),
  way('word', 'tänään|today', (_, today) => today),
  way('word', 'huomenna|tomorrow', (_, today) => plusDays(today, 1)),
  way('word', 'ylihuomenna|(?:the )?day after tomorrow', (_, today) => plusDays(today, 2)),
  way('word', 'ensi kuussa|next month', (_, today) => endOfMonth(1, today)),
  way('word', '(?:tämän )?kuun lopussa|end of (?:the )?month', (_, today) => endOfMonth(0, today)),
  way('word', String.raw`\+\s?(\d{1,3})\s?(${unitPattern})`, later),
  way('word', String.raw`in (\d{1,3}) (${unitPattern})`, later),
  way('word', String.raw`(\d{1,3}) (${unitPattern}) (?:päästä|kuluttua)`, later),
  way('word', `(?:ensi|ensi viikon|next) (${longWeekday})`, ([weekday = ''], today) =>
    weekdayInWeek(weekdayOf(weekday) ?? 1, 1, today),
  ),
  way('word', `(${longWeekday})`, ([weekday = ''], today) =>
    nextWeekday(weekdayOf(weekday) ?? 1, today),
  ),
  way(
    'word',
    String.raw`(${weekdayPattern})(?=\s+(?:klo|kello|at)\s+\d)`,
    ([weekday = ''], today) => nextWeekday(weekdayOf(weekday) ?? 1, today),
  ),
]

function dateOf(year: string | undefined, month: number, date: number, today: string): DayRead {
  if (month < 1 || month > 12 || date < 1 || date > 31) return null
  const day = year ? withYear(year, month, date) : withoutYear(month, date, today)
  if (day !== null) return day
  return {
    code: 'noSuchDay',
    remedies: [{ type: 'day', day: lastOfMonth(year, month, today) }],
  }
}

function later([amount, unit = '']: readonly (string | undefined)[], today: string): DayRead {
  const read = unitOf(unit)
  return read && plusUnits(today, Number(amount), read)
}

function monthOf(word = ''): number {
  const plain = word.toLocaleLowerCase('fi').replace(/\.$/u, '')
  return months.findIndex(([fi, en, short]) => [`${fi}ta`, en, short].includes(plain)) + 1
}

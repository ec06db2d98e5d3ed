import {
  addMonths,
  endOfMonth,
  endOfYear,
  format,
  parseISO,
  startOfMonth,
  startOfYear,
} from 'date-fns'
import type { DatePrecision, KnownPeriod, Period } from '../model/period'

/** Months of the seasons as Finns count them, by how the words for a season begin in fi, en and sv. */
const seasons: readonly { words: RegExp; months: readonly number[] }[] = [
  { words: /\b(kevä|spring|vår)/i, months: [3, 4, 5] },
  { words: /\b(kesä(?!kuu)|summer|sommar)/i, months: [6, 7, 8] },
  { words: /\b(syksy|autumn|höst)/i, months: [9, 10, 11] },
  { words: /\b(talv|winter|vinter)/i, months: [12, 1, 2] },
]

/** How the words for the months begin in fi, en and sv, from January. */
const months: readonly RegExp[] = [
  /\b(tammikuu|januar)/i,
  /\b(helmikuu|februar)/i,
  /\b(maaliskuu|march|mars\b)/i,
  /\b(huhtikuu|april)/i,
  /\b(toukokuu|maj\b)|\bMay\b/,
  /\b(kesäkuu|jun[ei])/i,
  /\b(heinäkuu|jul[iy])/i,
  /\b(elokuu|august)/i,
  /\b(syyskuu|september)/i,
  /\b(lokakuu|o[ck]tober)/i,
  /\b(marraskuu|november)/i,
  /\b(joulukuu|de[cs]ember)/i,
]

/** How the words for the weekdays begin in fi, en and sv, from Sunday. */
const weekdays: readonly RegExp[] = [
  /\b(sunnuntai|sunday|söndag)/i,
  /\b(maanantai|monday|måndag)/i,
  /\b(tiistai|tuesday|tisdag)/i,
  /\b(keskiviik|wednesday|onsdag)/i,
  /\b(torstai|thursday|torsdag)/i,
  /\b(perjantai|friday|fredag)/i,
  /\b(lauantai|saturday|lördag)/i,
]

/**
 * True when the words of the source and the days contradict each other: the words name years and none of
 * them is the year of either end (*vuoden 2025 jälkeen* may begin 2026), they name months and none of them
 * is the month of an end known to the month or day (*päättyi kesäkuussa* may begin in July), they name one
 * season and the beginning, known as a season, lies in another, or they name one weekday and the beginning,
 * known to the day, falls on another (*tiistaina 6. marraskuuta* was 2018, not 2017).
 */
export function contradictsWords(period: KnownPeriod): boolean {
  return (
    namesOtherYear(period) ||
    namesOtherMonth(period) ||
    namesOtherSeason(period) ||
    namesOtherWeekday(period)
  )
}

function namesOtherYear({ from, until, asWritten, precision }: KnownPeriod): boolean {
  const named = [...asWritten.matchAll(/(?<!\d)(?:1[89]|2[01])\d{2}(?!\d)/g)].map(Number)
  const ends = [from, until].filter((day) => day !== null).map((day) => Number(day.slice(0, 4)))
  if (named.length === 0 || ends.length === 0 || precision === 'dayOfUnknownYear') return false
  return !ends.some((year) => named.includes(year) || named.includes(year - 1))
}

function namesOtherMonth(period: KnownPeriod): boolean {
  const { from, until, asWritten, precision, untilPrecision } = period
  const ends = [
    isKnownToMonth(precision) ? from : null,
    isKnownToMonth(untilPrecision) ? until : null,
  ].flatMap((day) => (day === null ? [] : [monthOf(day)]))
  const named = monthsIn(asWritten)
  if (named.length === 0 || ends.length === 0) return false
  return !ends.some(
    (month) => named.includes(month) || named.includes(month === 1 ? 12 : month - 1),
  )
}

function isKnownToMonth(precision: DatePrecision): boolean {
  return precision !== 'season' && precision !== 'year'
}

/** The months that words name, 1 to 12: *maaliskuussa 2022*, *9/2021*, *1.6.2019*. */
function monthsIn(words: string): number[] {
  const inWords = months.flatMap((pattern, at) => (pattern.test(words) ? [at + 1] : []))
  const inNumbers = [...words.matchAll(/(?<!\d)(\d{1,2})[./](?:1[89]|2[01])\d{2}(?!\d)/g)]
  const numbers = inNumbers.map(([, month]) => Number(month))
  return [...inWords, ...numbers.filter((month) => month >= 1 && month <= 12)]
}

function namesOtherSeason({ from, asWritten, precision }: KnownPeriod): boolean {
  if (from === null || precision !== 'season') return false
  const named = seasons.filter(({ words }) => words.test(asWritten))
  const [season] = named
  return named.length === 1 && season !== undefined && !season.months.includes(monthOf(from))
}

function namesOtherWeekday({ from, asWritten, precision }: KnownPeriod): boolean {
  if (from === null || (precision !== 'day' && precision !== 'dayOfUnknownYear')) return false
  const named = weekdays.flatMap((words, weekday) => (words.test(asWritten) ? [weekday] : []))
  return named.length === 1 && named[0] !== weekdayOf(from)
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7))
}

/** The last day that a day known in part may mean: *vuonna 2022* may be 31.12.2022. */
export function lastPossible(day: string, precision: DatePrecision): string {
  return spanOf(day, precision).last
}

/** The first day that a day known in part may mean: an end *vuonna 2022* may be 1.1.2022. */
export function firstPossible(day: string, precision: DatePrecision): string {
  return spanOf(day, precision).first
}

/** The days that surely belong to a period whose ends are known in part; null when none does surely. */
export function surePeriod(period: KnownPeriod): Period | null {
  const { precision, untilPrecision } = period
  const from = period.from && lastPossible(period.from, precision)
  const until = period.until && firstPossible(period.until, untilPrecision)
  return from && until && from > until ? null : { from, until }
}

/** The days that a day known in part may mean. A season is counted by its three months, winter from December. */
function spanOf(day: string, precision: DatePrecision): { first: string; last: string } {
  const date = parseISO(day)
  switch (precision) {
    case 'day':
      return { first: day, last: day }
    case 'month':
      return span(startOfMonth(date), endOfMonth(date))
    case 'season': {
      const intoSeason = monthOf(day) % 3
      return span(
        startOfMonth(addMonths(date, -intoSeason)),
        endOfMonth(addMonths(date, 2 - intoSeason)),
      )
    }
    case 'year':
      return span(startOfYear(date), endOfYear(date))
    case 'dayOfUnknownYear':
      return { first: earliest, last: latest }
  }
}

/** A year that was only reasoned may be any. */
const [earliest, latest] = ['0001-01-01', '9999-12-31']

function span(first: Date, last: Date): { first: string; last: string } {
  return { first: format(first, 'yyyy-MM-dd'), last: format(last, 'yyyy-MM-dd') }
}

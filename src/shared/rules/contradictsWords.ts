import type { DatePrecision, KnownPeriod } from '../model/period'
import { monthOf } from './knownPeriod'
import { plusDays } from './time'

/** Months of the seasons as Finns count them, by how the words for a season begin in fi, en and sv. */
const seasons: readonly { words: RegExp; months: readonly number[] }[] = [
  { words: /\b(kevä|spring|vår)/i, months: [3, 4, 5] },
  { words: /\b(kesä(?!kuu)|summer|sommar)/i, months: [6, 7, 8] },
  { words: /\b(syksy|autumn|höst)/i, months: [9, 10, 11] },
  { words: /\b(talv|winter|vinter)/i, months: [12, 1, 2] },
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

/** How the words for the months begin in fi, en and sv, from January; *huhti–kesäkuussa* names two. */
const months: readonly RegExp[] = [
  /\b(tammi(kuu|[–-])|januar)/i,
  /\b(helmi(kuu|[–-])|februar)/i,
  /\b(maalis(kuu|[–-])|march\b|mars\b)/i,
  /\b(huhti(kuu|[–-])|april)/i,
  /\b(touko(kuu|[–-])|maj\b|may \d|\d may\b)/i,
  /\b(kesä(kuu|[–-])|june\b|juni\b)/i,
  /\b(heinä(kuu|[–-])|july\b|juli\b)/i,
  /\b(elo(kuu|[–-])|august)/i,
  /\b(syys(kuu|[–-])|september)/i,
  /\b(loka(kuu|[–-])|october|oktober)/i,
  /\b(marras(kuu|[–-])|november)/i,
  /\b(joulu(kuu|[–-])|december)/i,
]

/**
 * True when the words of the source and the days contradict each other. The words name
 * - years: none of them is the year of an end, or there are two of them and an end is in neither;
 * - months, while an end is known to the month or day: none of them is the month of an end;
 * - days in full: an end known to the day is none of them;
 * - one season, and the beginning, known as a season, lies in another;
 * - one weekday, and the beginning, known to the day, falls on another (*tiistaina 6. marraskuuta* was 2018,
 *   not 2017).
 *
 * What is told to be after or before a time may begin when it is over or end when it begins: *vuoden 2025
 * jälkeen* is from 2026.
 */
export function contradictsWords(period: KnownPeriod): boolean {
  return [namesOtherYear, namesOtherMonth, namesOtherDay, namesOtherSeason, namesOtherWeekday].some(
    (contradicts) => contradicts(period),
  )
}

interface End {
  day: string
  precision: DatePrecision
  /** What may be named instead: of a beginning the time before it, of an end the time after it. */
  beside: -1 | 1
}

/** The ends of a period that are known. */
function endsOf({ from, until, precision, untilPrecision }: KnownPeriod): End[] {
  return [
    { day: from, precision, beside: -1 as const },
    { day: until, precision: untilPrecision, beside: 1 as const },
  ].flatMap(({ day, ...end }) => (day === null ? [] : [{ ...end, day }]))
}

function namesOtherYear(period: KnownPeriod): boolean {
  const found = period.asWritten.matchAll(/(?<!\d)(?:1[89]|2[01])\d{2}(?!\d)/g)
  const named = new Set([...found].map(([year]) => Number(year)))
  const ends = endsOf(period)
  if (named.size === 0 || ends.length === 0 || period.precision === 'dayOfUnknownYear') return false
  const isNamed = ({ day, beside }: End) => {
    const year = Number(day.slice(0, 4))
    return named.has(year) || named.has(year + beside)
  }
  return named.size > 1 ? !ends.every(isNamed) : !ends.some(isNamed)
}

function namesOtherMonth(period: KnownPeriod): boolean {
  const { asWritten } = period
  const numbers = asWritten.matchAll(/(?<!\d)(?:\d{1,2}\.)?(\d{1,2})[./](?:19|20)\d{2}(?!\d)/g)
  const named = new Set([
    // A case number such as 29/07.05.00/2022 names no month.
    ...[...numbers].map(([, month]) => Number(month)).filter((month) => month >= 1 && month <= 12),
    ...months.flatMap((words, index) => (words.test(asWritten) ? [index + 1] : [])),
  ])
  const ends = endsOf(period).filter(({ precision }) => !['season', 'year'].includes(precision))
  if (named.size === 0 || ends.length === 0) return false
  return !ends.some(({ day, beside }) => {
    const month = monthOf(day)
    return named.has(month) || named.has(((month + beside + 11) % 12) + 1)
  })
}

function namesOtherDay(period: KnownPeriod): boolean {
  const found = period.asWritten.matchAll(/(?<!\d)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?!\d)/g)
  const named = new Set(
    [...found].map(
      ([, day = '', month = '', year = '']) =>
        `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    ),
  )
  const ends = endsOf(period).filter(({ precision }) => precision === 'day')
  if (ends.length === 0 || named.size < ends.length) return false
  return !ends.every(({ day, beside }) => named.has(day) || named.has(plusDays(day, beside)))
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

import { type DatePrecision, datePrecisions, type KnownPeriod } from '../../model/period'
import { plusDays } from '../../rules/time'
import { formatKnownPeriod } from '../../texts/period'
import type { Build } from './build'

/** Months from the first one to the next of its kind: a season begins in March, June, September, December. */
const lengths: Readonly<Partial<Record<DatePrecision, number>>> = { month: 1, season: 3, year: 12 }

/**
 * A period known more or less exactly, from some day between `earliest` and `latest` days after today:
 * its ends lie at the edges of what they may mean, and its words say the same as its days.
 */
export function knownPeriodOf(build: Build, earliest: number, latest: number): KnownPeriod {
  const { random } = build
  const precision = random.pick(datePrecisions)
  const untilPrecision = precision === 'dayOfUnknownYear' ? precision : random.pick(datePrecisions)
  const start = build.day(earliest, latest)
  const open = random.chance(0.3)
  return inWords({
    from: firstDay(start, precision),
    until: open ? null : lastDay(plusDays(start, random.whole(0, 900)), untilPrecision),
    precision,
    untilPrecision: open ? 'day' : untilPrecision,
  })
}

/** A whole number of years, as strategies run: *2021–2025*. */
export function yearsFrom(first: number, years: number): KnownPeriod {
  return inWords({
    from: `${first}-01-01`,
    until: `${first + years - 1}-12-31`,
    precision: 'year',
    untilPrecision: 'year',
  })
}

function inWords(period: Omit<KnownPeriod, 'asWritten'>): KnownPeriod {
  return { ...period, asWritten: formatKnownPeriod(period, 'fi') }
}

function firstDay(day: string, precision: DatePrecision): string {
  const length = lengths[precision]
  return length ? monthStart(firstMonth(day, length)) : day
}

function lastDay(day: string, precision: DatePrecision): string {
  const length = lengths[precision]
  return length ? plusDays(monthStart(firstMonth(day, length) + length), -1) : day
}

/** The month, counted from year 0, in which the stretch of `length` months around the day begins. */
function firstMonth(day: string, length: number): number {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const shift = length === 3 ? 2 : 0
  return month - ((month - shift + length) % length)
}

function monthStart(month: number): string {
  const [year, number] = [Math.floor(month / 12), (month % 12) + 1]
  return `${year}-${String(number).padStart(2, '0')}-01`
}

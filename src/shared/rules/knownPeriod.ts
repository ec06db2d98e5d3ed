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

/** The month of a day, from 1. */
export function monthOf(day: string): number {
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

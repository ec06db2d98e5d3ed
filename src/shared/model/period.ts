import { day, line, z } from './fields'

/**
 * How exactly an end of a period is known: *keväällä 2022* is a season, *vuodesta 1996 lähtien* a year,
 * *tiistaina 6. marraskuuta* a day and month whose year was reasoned.
 */
export const datePrecisions = ['day', 'month', 'season', 'year', 'dayOfUnknownYear'] as const
export type DatePrecision = (typeof datePrecisions)[number]

/**
 * A period with ends known more or less exactly. `from` is the first day it may mean and `until` the
 * last: *1974–1983* is 1974-01-01 to 1983-12-31 with precision `year`. An open end is null.
 */
export const periodFields = {
  from: day.nullable().default(null),
  until: day.nullable().default(null),
  precision: z.enum(datePrecisions).default('day'),
  untilPrecision: z.enum(datePrecisions).default('day'),
  /** The time in the words of the source, such as *12/2020 – 09/2021*. */
  asWritten: line.default(''),
}

export interface Period {
  readonly from: string | null
  readonly until: string | null
}

export interface KnownPeriod extends Period {
  readonly precision: DatePrecision
  readonly untilPrecision: DatePrecision
  readonly asWritten: string
}

/** True when both are days or moments; what is wrong in itself is told alone, not also as being out of order. */
export function areComparable(one: string | null, other: string | null): boolean {
  const begins = /^\d{4}-\d{2}-\d{2}/
  return begins.test(one ?? '') && begins.test(other ?? '')
}

/** False when a period ends before it begins. */
export function endsAfterStart({ from, until }: Period): boolean {
  return !areComparable(from, until) || (from ?? '') <= (until ?? '')
}

/** The problem of a period that ends before it begins; for `refine`. */
export const endBeforeStart: { path: string[]; error: string } = {
  path: ['until'],
  error: 'endBeforeStart',
}

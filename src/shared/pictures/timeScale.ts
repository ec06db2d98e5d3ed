import { scaleUtc, type ScaleTime } from 'd3-scale'
import type { DatePrecision } from '../model/period'

/** The days between which a timeline is drawn, `YYYY-MM-DD`. */
export interface DayRange {
  readonly from: string
  readonly until: string
}

export interface Tick {
  readonly x: number
  /** The day it stands for, and how exactly it should be written. */
  readonly day: string
  readonly precision: 'day' | 'month' | 'year'
}

const dayLength = 86_400_000
const about: Readonly<Record<DatePrecision, number>> = {
  day: 0,
  month: 30,
  season: 91,
  year: 365,
  dayOfUnknownYear: 365,
}

/** How many days a beginning or end may be off. */
export function slack(precision: DatePrecision): number {
  return about[precision]
}

export type DayScale = (day: string) => number

const utc = (day: string) => new Date(`${day}T00:00:00Z`)
const dayOfDate = (date: Date) => date.toISOString().slice(0, 10)

/** Days as places between `start` and `end`, not cut where a day lies outside the range. */
export function dayScale(range: DayRange, start: number, end: number): DayScale {
  const scale = timeScale(range, start, end)
  return (day) => scale(utc(day))
}

/** Marks of the axis, about one for every 72 units; finer as the range grows short. */
export function ticksOf(range: DayRange, start: number, end: number): Tick[] {
  const scale = timeScale(range, start, end)
  const days = scale.ticks(Math.max(2, Math.floor((end - start) / 72))).map(dayOfDate)
  const isWhole = (ending: string) => days.every((day) => day.endsWith(ending))
  const precision = isWhole('-01-01') ? 'year' : isWhole('-01') ? 'month' : 'day'
  return [...new Set(days)].map((day) => ({ x: scale(utc(day)), day, precision }))
}

function timeScale(range: DayRange, start: number, end: number): ScaleTime<number, number> {
  return scaleUtc([utc(range.from), utc(range.until)], [start, end])
}

/** The range made longer (`factor` over 1) or shorter around a point of it, 0 its beginning, 1 its end. */
export function zoomed({ from, until }: DayRange, factor: number, around = 0.5): DayRange {
  const length = +utc(until) - +utc(from)
  const wanted = Math.max(60 * dayLength, length * factor)
  const start = +utc(from) + (length - wanted) * around
  return { from: dayOfDate(new Date(start)), until: dayOfDate(new Date(start + wanted)) }
}

/** The range moved by a part of its length; negative is earlier. */
export function panned({ from, until }: DayRange, part: number): DayRange {
  const shift = (+utc(until) - +utc(from)) * part
  const moved = (day: string) => dayOfDate(new Date(+utc(day) + shift))
  return { from: moved(from), until: moved(until) }
}

/** The part of a range that lies within the bounds, moved there with its length where it can. */
export function within(range: DayRange, bounds: DayRange): DayRange {
  const length = +utc(range.until) - +utc(range.from)
  if (length >= +utc(bounds.until) - +utc(bounds.from)) return bounds
  if (range.from < bounds.from)
    return { from: bounds.from, until: dayOfDate(new Date(+utc(bounds.from) + length)) }
  if (range.until > bounds.until)
    return { from: dayOfDate(new Date(+utc(bounds.until) - length)), until: bounds.until }
  return range
}

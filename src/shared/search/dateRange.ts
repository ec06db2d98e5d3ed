import { dayNumber, earliest, latest } from './codes'

/** Days as numbers, both ends included. */
export interface DayRange {
  readonly from: number
  readonly until: number
}

/** `2025`, `3/2026`, `2026-03`, `12.3.2026`, `2026-03-12`, written as people write them. */
const shapes = [
  /^(?<year>\d{4})$/,
  /^(?<month>\d{1,2})[/.](?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{2})$/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
]

/** `2025..2026` and the like; an end may be left open. Null when an end is no date that exists. */
export function dateRange(text: string): DayRange | null {
  const [start = '', end = ''] = text.split(/\.{2,}/)
  if (start === '' && end === '') return null
  const first = start === '' ? { from: earliest, until: earliest } : daysOf(start)
  const last = end === '' ? { from: latest, until: latest } : daysOf(end)
  if (!first || !last) return null
  return first.from <= last.until
    ? { from: first.from, until: last.until }
    : { from: last.from, until: first.until }
}

/** The first and last day of a year, month or day; null for a date that does not exist. */
function daysOf(text: string): DayRange | null {
  const found = shapes.map((shape) => shape.exec(text)?.groups).find((groups) => groups)
  if (!found) return null
  const [year = 0, month, day] = [found['year'], found['month'], found['day']].map((part) =>
    part === undefined ? undefined : Number(part),
  )
  const first = [year, month ?? 1, day ?? 1] as const
  const last = [year, month ?? 12, day ?? lastDay(year, month ?? 12)] as const
  return exists(...first) && exists(...last) ? { from: number(first), until: number(last) } : null
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function exists(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)
}

function number([year, month, day]: readonly [number, number, number]): number {
  const two = (part: number) => String(part).padStart(2, '0')
  return dayNumber(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)
}

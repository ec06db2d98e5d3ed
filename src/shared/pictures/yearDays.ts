import { daysBetween, plusDays } from '../rules/time'
import { weekOf, weeksOfMonth } from '../rules/tasks/taskMonth'
import type { YearEntry } from '../rules/yearEntries'
import { wrapWords } from './wrapWords'

/** In pixels: the column of week numbers, the head with the weekdays, a line of text, how text is set off. */
export const days = { weekColumn: 48, head: 26, line: 15, size: 11.5, mark: 9, inset: 8 } as const
/** How wide a day is, how high at least, and on how many lines an entry may say its name. */
const looks = {
  month: { width: 176, height: 104, lines: 3 },
  week: { width: 208, height: 320, lines: 6 },
} as const
/** Where the first entry of a day begins, under its number and holiday. */
const top = 38
const gap = 5
/** A period longer than this stands on its first and its last day alone: it would fill the calendar. */
const longest = 14

/** What of a day is drawn where, in pixels from the corner of the picture. */
export interface PicturedDay {
  readonly day: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Of the month before or after. */
  readonly isOutside: boolean
  readonly entries: readonly PicturedEntry[]
}

interface PicturedEntry {
  readonly entry: YearEntry
  /** The middle of its first line. */
  readonly y: number
  readonly lines: readonly string[]
}

/** A month or week with everything in it in full: a week is as high as its fullest day needs. */
export interface YearDaysPicture {
  readonly width: number
  readonly height: number
  readonly weeks: readonly { readonly number: number; readonly y: number }[]
  readonly days: readonly PicturedDay[]
}

/** The month or the week of a day as a picture of its entries. */
export function yearDays(
  entries: readonly YearEntry[],
  day: string,
  scale: keyof typeof looks,
): YearDaysPicture {
  const { width, height: least, lines } = looks[scale]
  const left = scale === 'month' ? days.weekColumn : 0
  const byDay = entriesByDay(entries)
  const weeks: { number: number; y: number }[] = []
  const placed: PicturedDay[] = []
  let y: number = days.head
  for (const week of scale === 'month' ? weeksOfMonth(day.slice(0, 7)) : [weekOf(day)]) {
    const start = y
    const cells = week.days.map((one, at) => ({
      day: one,
      ...{ x: left + at * width, y: start, width },
      isOutside: scale === 'month' && one.slice(0, 7) !== day.slice(0, 7),
      ...entriesUnder(byDay.get(one) ?? [], start + top, { width, lines }),
    }))
    const height = Math.max(least, ...cells.map(({ end }) => end - start))
    placed.push(...cells.map(({ end: _, ...cell }) => ({ ...cell, height })))
    weeks.push({ number: week.number, y: start })
    y += height
  }
  return { width: left + 7 * width, height: y, weeks, days: placed }
}

function entriesUnder(
  entries: readonly YearEntry[],
  from: number,
  room: { width: number; lines: number },
): { entries: PicturedEntry[]; end: number } {
  const width = room.width - 2 * days.inset - 2 * days.mark
  let y = from
  const placed = entries.map((entry) => {
    const lines = wrapWords(entry.title, { width, size: days.size, lines: room.lines })
    const one = { entry, y, lines }
    y += lines.length * days.line + gap
    return one
  })
  return { entries: placed, end: y }
}

/** Entries by each of their days; what has no beginning or end stands where it is known. */
export function entriesByDay(entries: readonly YearEntry[]): ReadonlyMap<string, YearEntry[]> {
  const byDay = new Map<string, YearEntry[]>()
  for (const entry of entries)
    for (const day of daysOf(entry)) byDay.set(day, [...(byDay.get(day) ?? []), entry])
  return byDay
}

function daysOf({ from, until }: YearEntry): string[] {
  const first = from ?? until
  const last = until ?? from
  if (first === null || last === null) return []
  const count = daysBetween(first, last)
  if (count >= longest) return [first, last]
  return Array.from({ length: count + 1 }, (_, at) => plusDays(first, at))
}

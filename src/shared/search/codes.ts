import type { Part } from './searchable'

/** Parts of a text as they are stored: one letter before each line. */
export const partLetters: Readonly<Record<Part, string>> = {
  'title-fi': 'f',
  'title-en': 'e',
  'title-sv': 's',
  mark: 'm',
  text: 't',
  source: 'o',
}

/** How much a word counts by where it was found, by its class in the index: 0 to 3. */
export const weights = [1, 2, 4, 4] as const

export const titleClass = 3

/** The class of a word found in a part. */
export function classOf(part: Part): number {
  if (part === 'source') return 0
  if (part === 'text') return 1
  return part === 'mark' ? 2 : titleClass
}

const msPerDay = 86_400_000

/** A day `YYYY-MM-DD` as a whole number of days. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / msPerDay)
}

/** Stands for an end that is open, and for no days at all when the beginning is after the end. */
export const earliest = -2_000_000
export const latest = 2_000_000

/** The day of a number, `YYYY-MM-DD`; null for an end that is open. */
export function dayOrOpen(number: number): string | null {
  if (number === earliest || number === latest) return null
  return new Date(number * msPerDay).toISOString().slice(0, 10)
}

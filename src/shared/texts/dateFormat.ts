import type { Writing } from './format'

/** How the window writes days, times and numbers: as its language does, or in another way. */
export const dateFormats = ['language', 'finnish', 'british', 'iso'] as const
export type DateFormat = (typeof dateFormats)[number]

/** The way of writing a choice stands for. */
export function writingOf(dateFormat: DateFormat, language: 'fi' | 'en'): Writing {
  if (dateFormat === 'language') return language
  return dateFormat === 'finnish' ? 'fi' : dateFormat
}

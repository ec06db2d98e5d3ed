import type { DocumentLanguage } from '../model/base'
import type { DatePrecision, KnownPeriod, Period } from '../model/period'
import { formatDay, formatDayShort, formatMonth, formatPeriod, type Writing } from './format'

const seasonNames = {
  fi: ['talvi', 'kevät', 'kesä', 'syksy'],
  en: ['winter', 'spring', 'summer', 'autumn'],
  sv: ['vinter', 'vår', 'sommar', 'höst'],
} as const

/** A day no more exactly than it is known: `1996`, `3/2022`, `kevät 2022`, `6.11.`, `1.6.2019`. */
export function formatKnownDay(
  day: string,
  precision: DatePrecision,
  language: DocumentLanguage,
  writing: Writing = language,
): string {
  const [year = '', month = ''] = day.split('-')
  switch (precision) {
    case 'day':
      return formatDay(day, writing)
    case 'dayOfUnknownYear':
      return formatDayShort(day, writing)
    case 'month':
      return formatMonth(day.slice(0, 7), writing)
    case 'season':
      return `${seasonNames[language][Math.floor((Number(month) % 12) / 3)] ?? ''} ${year}`
    case 'year':
      return year
  }
}

/**
 * A period as exactly as it is known: `1974–1983`, `kevät 2022–19.12.2023`, `1996–`. An end of several
 * words takes spaces around the dash (domain: Finnish office conventions).
 */
export function formatKnownPeriod(
  period: Period & Partial<KnownPeriod>,
  language: DocumentLanguage,
  writing: Writing = language,
): string {
  const { from, until, precision = 'day', untilPrecision = 'day' } = period
  if (precision === 'day' && untilPrecision === 'day') return formatPeriod(from, until, writing)
  const first = from ? formatKnownDay(from, precision, language, writing) : ''
  const last = until ? formatKnownDay(until, untilPrecision, language, writing) : ''
  if (first === last) return first
  const isWide = writing === 'iso' || `${first}${last}`.includes(' ')
  return `${first}${isWide && first && last ? ' – ' : '–'}${last}`
}

/**
 * When something happens that need not have an end: in the words of the source, else no more exactly
 * than it is known. Without an end it lasts the day, month or season it begins with.
 */
export function formatOccasion(
  occasion: KnownPeriod,
  language: DocumentLanguage,
  writing: Writing = language,
): string {
  const { from, until, precision, asWritten } = occasion
  if (asWritten) return asWritten
  if (from !== null && (until === null || until === from)) {
    return formatKnownDay(from, precision, language, writing)
  }
  return formatKnownPeriod(occasion, language, writing)
}

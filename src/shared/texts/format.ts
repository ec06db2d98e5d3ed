import type { DocumentLanguage } from '../model/base'
import { wallTime } from '../rules/time'
import { kept } from './kept'

const nbsp = '\u00a0'
const locales = { fi: 'fi-FI', en: 'en-GB', sv: 'sv-FI' } as const
const clockWords = { fi: `klo${nbsp}`, en: '', sv: `kl.${nbsp}` } as const

/** `5.3.2026`: day and month without leading zeros (domain: Finnish office conventions). */
export function formatDay(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return `${date}.${month}.${year}`
}

/** `5.3.`: without the year, for lists in which the year is plain. */
export function formatDayShort(day: string): string {
  const [, month = 0, date = 0] = day.split('-').map(Number)
  return `${date}.${month}.`
}

/** `5.3.2026 klo 16.00`; the day alone when no time is given. */
export function formatDayClock(
  day: string,
  clock: string | null,
  language: DocumentLanguage,
): string {
  return clock === null ? formatDay(day) : `${formatDay(day)} ${formatAtClock(clock, language)}`
}

/** `klo 16.00`, `16:00`, `kl. 16.00`. */
export function formatAtClock(clock: string, language: DocumentLanguage): string {
  return `${clockWords[language]}${formatClock(clock, language)}`
}

/** The name of the weekday: `tiistai`, `Tuesday`, `tisdag`. */
export function formatWeekday(day: string, language: DocumentLanguage, short = false): string {
  return weekdays[short ? 'short' : 'long'](language).format(new Date(`${day}T12:00:00Z`))
}

const weekdays = { long: weekdaysWritten('long'), short: weekdaysWritten('short') }

function weekdaysWritten(weekday: 'long' | 'short') {
  return kept(
    (language: DocumentLanguage) =>
      new Intl.DateTimeFormat(locales[language], { weekday, timeZone: 'UTC' }),
  )
}

/** `tiistai 8.12.2026`, `tisdag 8.12.2026`, `Tuesday 8 December 2026`. */
function formatLongDay(day: string, language: DocumentLanguage): string {
  const weekday = formatWeekday(day, language)
  if (language !== 'en') return `${weekday} ${formatDay(day)}`
  const date = new Intl.DateTimeFormat(locales.en, { dateStyle: 'long', timeZone: 'UTC' })
  return `${weekday} ${date.format(new Date(`${day}T12:00:00Z`))}`
}

/** `9.00` in Finnish and Swedish of Finland, `9:00` in English; no leading zero on the hour. */
export function formatClock(clock: string, language: DocumentLanguage): string {
  const [hours = '0', minutes = '00'] = clock.split(':')
  return `${Number(hours)}${language === 'en' ? ':' : '.'}${minutes}`
}

/** `klo 9.00–10.30`, `9:00–10:30`, `kl. 9.00–10.30`. */
export function formatClockRange(from: string, to: string, language: DocumentLanguage): string {
  return `${clockWords[language]}${formatClock(from, language)}–${formatClock(to, language)}`
}

/** `tiistai 8.12.2026 klo 9.00–10.30`, `Tuesday 8 December 2026, 9:00–10:30`; when the end is on another day, both ends are whole. */
export function formatMeetingTime(
  meeting: { start: string; end: string; timeZone: string },
  language: DocumentLanguage,
): string {
  const from = wallTime(meeting.start, meeting.timeZone)
  const to = wallTime(meeting.end, meeting.timeZone)
  const first = formatLongDay(from.day, language)
  const comma = language === 'en' ? ',' : ''
  if (from.day === to.day)
    return `${first}${comma} ${formatClockRange(from.clock, to.clock, language)}`
  const last = formatLongDay(to.day, language)
  const clock = (value: string) => `${clockWords[language]}${formatClock(value, language)}`
  return `${first}${comma} ${clock(from.clock)} – ${last}${comma} ${clock(to.clock)}`
}

/** `1.6.2019–30.4.2022`; an open end stays empty: `1.6.2019–`. */
export function formatPeriod(from: string | null, until: string | null): string {
  if (!from && !until) return ''
  return `${from ? formatDay(from) : ''}–${until ? formatDay(until) : ''}`
}

/** `447 448,00` or `447,448.00`: whole cents as euros, without the sign. */
export function formatMoney(cents: number, language: DocumentLanguage): string {
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(cents / 100)
}

/** `447 448,00 €`, `€447,448.00`: whole cents as euros. */
export function formatEuros(cents: number, language: DocumentLanguage): string {
  return new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR' }).format(
    cents / 100,
  )
}

/** `90,0 %`, `90.0%` from tenths of a percent. */
export function formatTenths(tenths: number, language: DocumentLanguage): string {
  return new Intl.NumberFormat(locales[language], {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(tenths / 1000)
}

/** `6/2026` from `2026-06`; what is no month stays as it is. */
export function formatMonth(month: string): string {
  const parts = /^(\d{4})-(\d{2})$/.exec(month)
  return parts ? `${Number(parts[2])}/${parts[1] ?? ''}` : month
}

/** `8.3.2023 klo 13.00`, in the zone given. */
export function formatMoment(moment: string, zone: string, language: DocumentLanguage): string {
  const { day, clock } = wallTime(moment, zone)
  return `${formatDay(day)} ${clockWords[language]}${formatClock(clock, language)}`
}

/** `CET`, `EET`, `GMT+3`: the zone at a moment as programmes write it, the same in every language. */
export function zoneAbbreviation(moment: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    timeZoneName: 'short',
  }).formatToParts(new Date(moment))
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
}

/** "Kainuu, Lappi ja Pohjois-Karjala". */
export function formatList(items: readonly string[], language: DocumentLanguage): string {
  return new Intl.ListFormat(locales[language]).format(items)
}

/** Order of words as a Finnish reader expects: v and w apart, å ä ö last, numbers by value. */
export const finnishOrder = new Intl.Collator('fi', { numeric: true })

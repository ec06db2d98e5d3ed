import type { DocumentLanguage } from '../model/base'
import { wallTime } from '../rules/time'
import { kept } from './kept'

const nbsp = '\u00a0'
const clockWords = { fi: `klo${nbsp}`, en: '', sv: `kl.${nbsp}` } as const

/**
 * How days, times and numbers are written: as in a language, or in a way a person prefers whatever the
 * language. A day of `fi`, `sv` and `en` is written the Finnish way, as the team's papers have it.
 */
export type Writing = DocumentLanguage | 'british' | 'iso'

const locales = { fi: 'fi-FI', en: 'en-GB', sv: 'sv-FI', british: 'en-GB', iso: 'fi-FI' } as const

/** `5.3.2026`, `05/03/2026`, `2026-03-05`: the Finnish way without leading zeros (domain: Finnish office conventions). */
export function formatDay(day: string, writing: Writing = 'fi'): string {
  const [year = '', month = '', date = ''] = day.split('-')
  if (writing === 'iso') return day
  if (writing === 'british') return `${date}/${month}/${year}`
  return `${Number(date)}.${Number(month)}.${Number(year)}`
}

/** `5.3.`, `05/03`, `2026-03-05`: without the year, for lists in which the year is plain. */
export function formatDayShort(day: string, writing: Writing = 'fi'): string {
  const [, month = '', date = ''] = day.split('-')
  if (writing === 'iso') return day
  if (writing === 'british') return `${date}/${month}`
  return `${Number(date)}.${Number(month)}.`
}

/** `5.3.2026 klo 16.00`; the day alone when no time is given. */
export function formatDayClock(
  day: string,
  clock: string | null,
  language: DocumentLanguage,
  writing: Writing = language,
): string {
  const date = formatDay(day, writing)
  return clock === null ? date : `${date} ${formatAtClock(clock, language, writing)}`
}

/** `klo 16.00`, `16:00`, `kl. 16.00`. */
export function formatAtClock(
  clock: string,
  language: DocumentLanguage,
  writing: Writing = language,
): string {
  return `${clockWords[language]}${formatClock(clock, writing)}`
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

/** `maaliskuu 2026`, `March 2026`, from `2026-03`: the heading of a month. */
export function formatMonthTitle(month: string, language: DocumentLanguage): string {
  return monthTitles(language).format(new Date(`${month}-01T12:00:00Z`))
}

const monthTitles = kept(
  (language: DocumentLanguage) =>
    new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }),
)

/** `tiistai 8.12.2026`, `tisdag 8.12.2026`, `Tuesday 8 December 2026`. */
function formatLongDay(day: string, language: DocumentLanguage, writing: Writing): string {
  const weekday = formatWeekday(day, language)
  const isEnglish = language === 'en' && (writing === 'en' || writing === 'british')
  if (!isEnglish) return `${weekday} ${formatDay(day, writing)}`
  const date = new Intl.DateTimeFormat(locales.en, { dateStyle: 'long', timeZone: 'UTC' })
  return `${weekday} ${date.format(new Date(`${day}T12:00:00Z`))}`
}

/** `9.00` in Finnish and Swedish of Finland, `9:00` in English, `09:00` by ISO 8601. */
export function formatClock(clock: string, writing: Writing): string {
  const [hours = '0', minutes = '00'] = clock.split(':')
  if (writing === 'iso') return `${hours.padStart(2, '0')}:${minutes}`
  const mark = writing === 'en' || writing === 'british' ? ':' : '.'
  return `${Number(hours)}${mark}${minutes}`
}

/** `klo 9.00–10.30`, `9:00–10:30`, `kl. 9.00–10.30`. */
export function formatClockRange(
  from: string,
  to: string,
  language: DocumentLanguage,
  writing: Writing = language,
): string {
  return `${clockWords[language]}${formatClock(from, writing)}–${formatClock(to, writing)}`
}

/** `tiistai 8.12.2026 klo 9.00–10.30`, `Tuesday 8 December 2026, 9:00–10:30`; when the end is on another day, both ends are whole. */
export function formatMeetingTime(
  meeting: { start: string; end: string; timeZone: string },
  language: DocumentLanguage,
  writing: Writing = language,
): string {
  const from = wallTime(meeting.start, meeting.timeZone)
  const to = wallTime(meeting.end, meeting.timeZone)
  const first = formatLongDay(from.day, language, writing)
  const comma = language === 'en' ? ',' : ''
  if (from.day === to.day) {
    return `${first}${comma} ${formatClockRange(from.clock, to.clock, language, writing)}`
  }
  const last = formatLongDay(to.day, language, writing)
  const clock = (value: string) => formatAtClock(value, language, writing)
  return `${first}${comma} ${clock(from.clock)} – ${last}${comma} ${clock(to.clock)}`
}

/** `1.6.2019–30.4.2022`; an open end stays empty: `1.6.2019–`. By ISO the dash has spaces, for days have dashes too. */
export function formatPeriod(
  from: string | null,
  until: string | null,
  writing: Writing = 'fi',
): string {
  if (!from && !until) return ''
  const dash = writing === 'iso' && from && until ? ' – ' : '–'
  return `${from ? formatDay(from, writing) : ''}${dash}${until ? formatDay(until, writing) : ''}`
}

/** `36,25`, `36.25`: at most two decimals. */
export function formatNumber(value: number, writing: Writing): string {
  return numbers(writing).format(value)
}

const numbers = numbersWritten({ maximumFractionDigits: 2 })

function numbersWritten(options: Intl.NumberFormatOptions) {
  return kept((writing: Writing) => new Intl.NumberFormat(locales[writing], options))
}

/** `447 448,00` or `447,448.00`: whole cents as euros, without the sign. */
export function formatMoney(cents: number, writing: Writing): string {
  return amounts(writing).format(cents / 100)
}

const amounts = numbersWritten({ minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** `447 448,00 €`, `€447,448.00`: whole cents as euros. */
export function formatEuros(cents: number, writing: Writing): string {
  return euros(writing).format(cents / 100)
}

const euros = numbersWritten({ style: 'currency', currency: 'EUR' })

/** `1,5 milj. €`, `€1.5M`: for an axis. The word is the language's, so is the number. */
export function formatRoundEuros(cents: number, language: DocumentLanguage): string {
  return roundEuros(language).format(cents / 100)
}

const roundEuros = numbersWritten({
  style: 'currency',
  currency: 'EUR',
  notation: 'compact',
  minimumFractionDigits: 0,
  maximumFractionDigits: 1,
})

/** `90,0 %`, `90.0%` from tenths of a percent. */
export function formatTenths(tenths: number, writing: Writing): string {
  return percents(writing).format(tenths / 1000)
}

const percents = numbersWritten({
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

/** `6/2026` from `2026-06`, and `2026-06` by ISO; what is no month stays as it is. */
export function formatMonth(month: string, writing: Writing = 'fi'): string {
  const parts = /^(\d{4})-(\d{2})$/.exec(month)
  return parts && writing !== 'iso' ? `${Number(parts[2])}/${parts[1] ?? ''}` : month
}

/** `8.3.2023 klo 13.00`, in the zone given. */
export function formatMoment(
  moment: string,
  zone: string,
  language: DocumentLanguage,
  writing: Writing = language,
): string {
  const { day, clock } = wallTime(moment, zone)
  return formatDayClock(day, clock, language, writing)
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

/** What a language is called in another: `fi` in English is "Finnish". */
export function languageName(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
}

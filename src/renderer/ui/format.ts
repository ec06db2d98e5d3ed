import type { WindowLanguage } from '@shared/ipc/commands'
import type { DatePrecision, KnownPeriod, Period } from '@shared/model/period'
import { type DateFormat, writingOf } from '@shared/texts/dateFormat'
import * as format from '@shared/texts/format'
import { kept } from '@shared/texts/kept'
import * as period from '@shared/texts/period'
import { textsIn, type Texts } from '@shared/texts/texts'

// Days, times, numbers and money as the person wants them in the window. A paper is written in its own
// language's way, whoever makes it: what composes papers imports shared/texts/format instead.

let chosen: DateFormat = 'language'

/** Takes the person's choice into use; what is on the screen then needs new `windowTexts`. */
export function chooseFormat(dateFormat: DateFormat): void {
  chosen = dateFormat
}

/**
 * The messages of a language, another function for each format: whatever was made with messages and holds a
 * day or a number, such as the columns of a table, is then made anew when the format changes.
 */
export function windowTexts(language: WindowLanguage, dateFormat: DateFormat): Texts {
  return textsBy(`${language} ${dateFormat}`)
}

const textsBy = kept((choice: `${WindowLanguage} ${DateFormat}`): Texts => {
  const t = textsIn(choice.startsWith('fi') ? 'fi' : 'en')
  return (key, values) => t(key, values)
})

/** Days are written alike in both languages, so they need not tell theirs. */
const writing = (language: WindowLanguage = 'fi') => writingOf(chosen, language)

/** `5.3.2026`. */
export const formatDay = (day: string) => format.formatDay(day, writing())

/** `5.3.` */
export const formatDayShort = (day: string) => format.formatDayShort(day, writing())

/** `5.3.2026 klo 16.00`; the day alone when no time is given. */
export const formatDayClock = (day: string, clock: string | null, language: WindowLanguage) =>
  format.formatDayClock(day, clock, language, writing(language))

/** `klo 16.00`, `16:00`. */
export const formatAtClock = (clock: string, language: WindowLanguage) =>
  format.formatAtClock(clock, language, writing(language))

/** `tiistai`, `ti`: a word, so the language's. */
export const formatWeekday = format.formatWeekday

/** `maaliskuu 2026`: a word, so the language's. */
export const formatMonthTitle = format.formatMonthTitle

/** "Kainuu, Lappi ja Pohjois-Karjala": words, so the language's. */
export const formatList = format.formatList

/** `1,5 milj. €`: with a word in it, so the language's. */
export const formatRoundEuros = format.formatRoundEuros

/** `9.00`. */
export const formatClock = (clock: string, language: WindowLanguage) =>
  format.formatClock(clock, writing(language))

/** `klo 9.00–10.30`. */
export const formatClockRange = (from: string, to: string, language: WindowLanguage) =>
  format.formatClockRange(from, to, language, writing(language))

/** `tiistai 8.12.2026 klo 9.00–10.30`. */
export const formatMeetingTime = (
  meeting: { start: string; end: string; timeZone: string },
  language: WindowLanguage,
) => format.formatMeetingTime(meeting, language, writing(language))

/** `1.6.2019–30.4.2022`. */
export const formatPeriod = (from: string | null, until: string | null) =>
  format.formatPeriod(from, until, writing())

/** `36,25`. */
export const formatNumber = (value: number, language: WindowLanguage) =>
  format.formatNumber(value, writing(language))

/** `447 448,00` of whole cents. */
export const formatMoney = (cents: number, language: WindowLanguage) =>
  format.formatMoney(cents, writing(language))

/** `447 448,00 €` of whole cents. */
export const formatEuros = (cents: number, language: WindowLanguage) =>
  format.formatEuros(cents, writing(language))

/** `90,0 %` of tenths of a percent. */
export const formatTenths = (tenths: number, language: WindowLanguage) =>
  format.formatTenths(tenths, writing(language))

/** `6/2026`. */
export const formatMonth = (month: string) => format.formatMonth(month, writing())

/** `8.3.2023 klo 13.00` in a zone. */
export const formatMoment = (moment: string, zone: string, language: WindowLanguage) =>
  format.formatMoment(moment, zone, language, writing(language))

/** `kevät 2022`, `3/2022`, `1.6.2019`: no more exactly than it is known. */
export const formatKnownDay = (day: string, precision: DatePrecision, language: WindowLanguage) =>
  period.formatKnownDay(day, precision, language, writing(language))

/** `1974–1983`: no more exactly than it is known. */
export const formatKnownPeriod = (known: Period & Partial<KnownPeriod>, language: WindowLanguage) =>
  period.formatKnownPeriod(known, language, writing(language))

/** In the words of the source, else as exactly as it is known. */
export const formatOccasion = (occasion: KnownPeriod, language: WindowLanguage) =>
  period.formatOccasion(occasion, language, writing(language))

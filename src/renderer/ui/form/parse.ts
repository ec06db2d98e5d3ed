import { calendarDay, fullYear } from '@shared/rules/calendar'

/** Lenient readers of what a Finnish office worker types. Each gives null when it cannot be read. */

/**
 * A day as `YYYY-MM-DD` from `5.3.`, `5.3`, `5.3.26`, `05.03.2026`, `5/3/2026` or `2026-03-05`.
 * Without a year it is the day nearest to `today`; two digits mean 1970–2069. A day that the
 * calendar does not have (31.2.), or outside 1900–2199, is null.
 */
export function parseDay(typed: string, today: string): string | null {
  const text = typed.replaceAll(/\s/g, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const local = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2})?)?$/.exec(text)
  if (!local) return null
  const [date, month] = [Number(local[1]), Number(local[2])]
  const year = local[3]
  if (!year) return nearest(date, month, today)
  return calendarDay(fullYear(Number(year)), month, date)
}

/** A clock time as `HH:mm` from `9`, `9.00`, `9:00`, `0900`, `klo 9`, `kl. 9.30`. */
export function parseClock(typed: string): string | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/^(klo|kl\.?|at)\s*/, '')
  const parts = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text)
  if (!parts) return null
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? 0)]
  if (hours > 23 || minutes > 59) return null
  return `${twoDigits(hours)}:${twoDigits(minutes)}`
}

/** A number from `12`, `-3`, `1 200`, `2,5`, `2.5` or `1,200.50`. */
export function parseNumber(typed: string): number | null {
  const plain = typed.replaceAll(/\s/g, '').replace('−', '-')
  // Commas before a point part thousands, as an English window writes them.
  const isEnglish = /^-?\d{1,3}(,\d{3})+\.\d+$/.test(plain)
  const text = isEnglish ? plain.replaceAll(',', '') : plain.replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null
}

/** Whole cents from `447 448`, `447448,50`, `447 448,50 €` or `49718.00`. */
export function parseMoney(typed: string): number | null {
  const euros = parseNumber(typed.replace(/€|eur(?:oa)?/i, ''))
  if (euros === null) return null
  const cents = Math.round(euros * 100)
  // More decimals than there are cents are a slip of the finger, not an amount.
  return Math.abs(cents - euros * 100) < 1e-6 * Math.max(1, Math.abs(cents)) ? cents : null
}

/** A month as `YYYY-MM` from `6/2026`, `6.2026`, `06 2026` or `2026-06`. */
export function parseMonth(typed: string): string | null {
  const text = typed.trim()
  const iso = /^(\d{4})-(\d{1,2})$/.exec(text)
  const local = /^(\d{1,2})[./ ]+(\d{4})$/.exec(text)
  const [year, month] = iso ? [iso[1], iso[2]] : [local?.[2], local?.[1]]
  const day = calendarDay(Number(year), Number(month), 1)
  return day && day.slice(0, 7)
}

function nearest(date: number, month: number, today: string): string | null {
  const thisYear = Number(today.slice(0, 4))
  const distance = (day: string) => Math.abs(Date.parse(day) - Date.parse(today))
  const days = [thisYear, thisYear + 1, thisYear - 1]
    .map((year) => calendarDay(year, month, date))
    .filter((day) => day !== null)
  return days.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

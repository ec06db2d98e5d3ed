/** What of a moment a number is shown as. */
export interface Shown {
  readonly day: boolean
  readonly time: boolean
}

/** The built-in formats that show a moment (ECMA-376, part 1, 18.8.30), also those of East Asian programs. */
const builtInDays = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
])
const builtInTimes = new Set([18, 19, 20, 21, 22, 32, 33, 34, 35, 45, 46, 47, 55, 56])

/** @param format the id of a built-in format, or the code of one of the file's own, such as `d.m.yyyy h:mm` */
export function shownBy(format: number | string): Shown {
  if (typeof format === 'number')
    return { day: builtInDays.has(format), time: builtInTimes.has(format) }
  // Without what is only written beside the number: texts, colours, languages, spaces and fillings.
  const [code = ''] = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '').split(';')
  if (/general/i.test(code)) return { day: false, time: false }
  const time = /[hs]/i.test(code)
  return { day: /[dy]/i.test(code) || (/m/i.test(code) && !time), time }
}

const dayLength = 86_400_000
/** The last day Excel knows, 31.12.9999. */
const lastSerial = 2_958_465

/**
 * A number as its cell shows it, as far as that matters: `2026-11-26`, `2026-11-26 09:30`, `09:30`, or the number
 * with as many figures as Excel keeps.
 */
export function numberText(written: string, { day, time }: Shown, is1904: boolean): string {
  const value = Number(written)
  if (written.trim() === '' || !Number.isFinite(value)) return written
  if ((!day && !time) || value < 0 || value > lastSerial)
    return String(Number(value.toPrecision(15)))
  const iso = new Date(startOf(value, is1904) + Math.round(value * 1440) * 60_000).toISOString()
  const [date, clock] = [iso.slice(0, 10), iso.slice(11, 16)]
  if (!day) return clock
  return time && clock !== '00:00' ? `${date} ${clock}` : date
}

/** Day 0 in milliseconds. The 29.2.1900 that Excel believes in moves the days before it. */
function startOf(serial: number, is1904: boolean): number {
  if (is1904) return Date.UTC(1904, 0, 1)
  return Date.UTC(1899, 11, 30) + (serial < 60 ? dayLength : 0)
}

/** The text with the signs that XML cannot hold, which workbooks write as `_x000D_`. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (whole, code: string) => {
        const sign = String.fromCharCode(Number.parseInt(code, 16))
        // Half a sign is none.
        return /[\ud800-\udfff]/.test(sign) ? whole : sign
      })
    : text
}

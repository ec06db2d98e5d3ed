import { type Read, standsAlone } from './found'

/** `klo 16`, `klo 16.30`, `kello 9:00`, `at 16:30`. */
const marked =
  /(?:klo|kello|kl\.?|at)\s*(\d{1,2})(?:[.:](\d{2}))?(?!\s*[-–]\s*\d)(?!\s?[ap]\.?m)/giu
/** `4pm`, `at 4.30 p.m.` */
const halfDay = /(?:at\s+)?(\d{1,2})(?:[.:](\d{2}))?\s?([ap])\.?m\.?/giu

/** Every time of day that the text names, as `HH:mm`; a time with an end, as of a meeting, is left as text. */
export function readTimes(text: string): Read<string>[] {
  const times = [
    ...[...text.matchAll(marked)].map((match) => readAt(match, Number(match[1]))),
    ...[...text.matchAll(halfDay)].map((match) => {
      const hours = Number(match[1])
      const isAfternoon = match[3]?.toLowerCase() === 'p'
      // 12 am is midnight and 12 pm noon; there is no 13 pm.
      return readAt(match, hours > 12 ? 24 : (hours % 12) + (isAfternoon ? 12 : 0))
    }),
  ]
  return times.filter((one) => standsAlone(text, one)).sort((a, b) => a.start - b.start)
}

function readAt(match: RegExpExecArray, hours: number): Read<string> {
  const minutes = Number(match[2] ?? 0)
  const range = { start: match.index, end: match.index + match[0].length }
  if (hours > 23 || minutes > 59)
    return { ...range, value: null, problem: { code: 'noSuchTime', remedies: [] } }
  const two = (value: number) => String(value).padStart(2, '0')
  return { ...range, value: `${two(hours)}:${two(minutes)}`, problem: null }
}

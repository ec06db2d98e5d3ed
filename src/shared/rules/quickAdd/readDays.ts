import { plusUnits } from '../dayUnits'
import { type DayWay, dayWays, weekdayPattern } from './dayWays'
import { unitOf, unitPattern, weekdayInWeek, weekdayOf, weekdayOfDay } from './dayWords'
import { overlap, type Read, standsAlone } from './found'
import { plusDays } from '../time'

type DayFound = Read<string>
type Language = 'fi' | 'en'

/**
 * Every day that the text names, from left to right: dates with or without year and weekday, relative words,
 * weeks, and so many (working) days before or after one of these. `today` is what they are counted from; the
 * language tells how *to 12.12.* is meant.
 */
export function readDays(text: string, today: string, language: Language): DayFound[] {
  const found = dayWays
    .flatMap((way) => readWay(way, text, today).map((one) => withWeekday(one, way, text, language)))
    .map((one) => withParticles(withCount(one, text), text, language))
    .filter((one) => standsAlone(text, one))
    .sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept: DayFound[] = []
  for (const one of found) if (!kept.some((other) => overlap(one, other))) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}

/** The day that the whole text names; null when it names none, or none that can be. */
export function readDay(text: string, today: string, language: Language): string | null {
  const trimmed = text.trim()
  const found = readDays(trimmed, today, language).find(
    ({ start, end }) => start === 0 && end === trimmed.length,
  )
  return found?.value ?? null
}

function readWay({ pattern, read }: DayWay, text: string, today: string): DayFound[] {
  return [...text.matchAll(pattern)].flatMap((match): DayFound[] => {
    const day = read(match.slice(1), today)
    const range = { start: match.index, end: match.index + match[0].length }
    if (day === null) return []
    if (typeof day === 'string') return [{ ...range, value: day, problem: null }]
    return [{ ...range, value: null, problem: day }]
  })
}

const weekdayBefore = new RegExp(String.raw`(?:^|[\s(])((?:${weekdayPattern}),?\s+)$`, 'iu')

/** A weekday written before a date must be its own; before a week it chooses the day. */
function withWeekday(
  found: DayFound,
  { type }: DayWay,
  text: string,
  language: Language,
): DayFound {
  const before = type === 'word' ? null : weekdayBefore.exec(text.slice(0, found.start))?.[1]
  const word = before?.trim().replace(/[.,]+$/u, '') ?? ''
  const weekday = weekdayOf(word)
  if (!before || weekday === null) return found
  // *to* is Thursday in Finnish and a preposition in English.
  const written = text.slice(found.start, found.end)
  if (/^to$/iu.test(word) && (language === 'en' || /\p{L}/u.test(written))) return found
  const start = found.start - before.length
  if (found.value === null) return { ...found, start }
  const day = found.value
  if (type === 'week') return { ...found, start, value: weekdayInWeek(weekday, 0, day) }
  const away = ((weekday - weekdayOfDay(day) + 10) % 7) - 3
  if (away === 0) return { ...found, start }
  const remedies = [day, plusDays(day, away)].map((one) => ({ type: 'day', day: one }) as const)
  return { start, end: found.end, value: null, problem: { code: 'weekdayDiffers', remedies } }
}

const countBefore = new RegExp(
  String.raw`(?:^|\s)((\d{1,3})\s?(${unitPattern})\s+(ennen|before|after)\s+)$`,
  'iu',
)
const countOnly = new RegExp(String.raw`(?:^|\s)((\d{1,3})\s?(${unitPattern})\s+)$`, 'iu')
const afterIt = /^\s+jälkeen/iu

/** "5 työpäivää ennen 12.12.", "2 weeks after 12 Dec", "3 päivää 12.12. jälkeen". */
function withCount(found: DayFound, text: string): DayFound {
  // A day that needs an answer is asked about alone, and counted from when it has one.
  if (found.value === null) return found
  const before = text.slice(0, found.start)
  const counted = countBefore.exec(before)
  if (counted) {
    const [, written = '', amount, unit, side = ''] = counted
    const sign = side.toLowerCase() === 'after' ? 1 : -1
    return moved({ ...found, start: found.start - written.length }, sign * Number(amount), unit)
  }
  const ending = afterIt.exec(text.slice(found.end))
  const plain = ending && countOnly.exec(before)
  if (!plain) return found
  const [, written = '', amount, unit] = plain
  const range = { start: found.start - written.length, end: found.end + ending[0].length }
  return moved({ ...found, ...range }, Number(amount), unit)
}

function moved(found: DayFound & { value: string }, amount: number, unitWord = ''): DayFound {
  const unit = unitOf(unitWord)
  if (unit === null) return found
  return { ...found, value: plusUnits(found.value, amount, unit) }
}

const leading = {
  fi: /(?:^|\s)((?:viimeistään|by|due)\s+)$/iu,
  en: /(?:^|\s)((?:by|due|on)\s+)$/iu,
}
const trailing = /^\s+(?:mennessä|asti)(?=[\s,;.]|$)/iu

/** Words that only tie the day to the sentence go with it. */
function withParticles(found: DayFound, text: string, language: Language): DayFound {
  const before = leading[language].exec(text.slice(0, found.start))?.[1]?.length ?? 0
  const after = trailing.exec(text.slice(found.end))?.[0].length ?? 0
  return { ...found, start: found.start - before, end: found.end + after }
}

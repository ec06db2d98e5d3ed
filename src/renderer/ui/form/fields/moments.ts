import { dayOf, homeZone, momentOf, wallTime } from '@shared/rules/time'
import { formatClock, formatDay } from '../../format'
import { parseClock, parseDay } from '../parse'
import { asText, type FormValues } from '../values'

/** A moment as it is typed: day and clock. */
export interface TypedMoment {
  day: string
  clock: string
}

// Between day and clock while they are not a moment yet; not a character of either.
const separator = '|'

/** The moment in UTC; null when nothing is typed; else what was typed, which no schema takes as a moment. */
export function momentFrom(typed: TypedMoment, zone: string = homeZone): string | null {
  if (typed.day.trim() === '' && typed.clock.trim() === '') return null
  const day = parseDay(typed.day, dayOf(new Date(), zone))
  const clock = parseClock(typed.clock)
  return day && clock ? momentOf(day, clock, zone) : `${typed.day}${separator}${typed.clock}`
}

/** How a value of the form is shown: a moment in its zone, or what was typed. */
export function typedFrom(
  value: unknown,
  language: 'fi' | 'en',
  zone: string = homeZone,
): TypedMoment {
  if (typeof value !== 'string') return { day: '', clock: '' }
  if (value.includes(separator)) {
    const [day = '', clock = ''] = value.split(separator)
    return { day, clock }
  }
  if (Number.isNaN(Date.parse(value))) return { day: value, clock: '' }
  const wall = wallTime(value, zone)
  return { day: formatDay(wall.day), clock: formatClock(wall.clock, language) }
}

/**
 * The moments of a form, by their names, with the clocks they show now in the zone `timeZone`, in another zone:
 * 12.00 stays 12.00 when the zone is put right.
 */
export function sameClocks(
  names: readonly string[],
  values: FormValues,
  zone: string,
  language: 'fi' | 'en',
): FormValues {
  const before = asText(values['timeZone']) || homeZone
  const moved = names.map((name) => [
    name,
    momentFrom(typedFrom(values[name], language, before), zone),
  ])
  return Object.fromEntries(moved) as FormValues
}

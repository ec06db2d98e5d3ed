import { getISOWeek, parseISO } from 'date-fns'
import { homeZone, wallTime } from '@shared/rules/time'

/** How a moment greets in the team's zone: morning until 10, evening from 17. */
export function partOfDay(now: string): 'morning' | 'day' | 'evening' {
  const hours = Number(wallTime(now, homeZone).clock.slice(0, 2))
  if (hours >= 4 && hours < 10) return 'morning'
  return hours >= 10 && hours < 17 ? 'day' : 'evening'
}

/** The name a person is called by: the first word of the whole name; '' when there is none. */
export function callingName(wholeName: string): string {
  return wholeName.trim().split(/\s+/)[0] ?? ''
}

/** The ISO week of a day: Monday first; 28.12.2026–3.1.2027 is week 53. */
export function weekOf(day: string): number {
  return getISOWeek(parseISO(day))
}

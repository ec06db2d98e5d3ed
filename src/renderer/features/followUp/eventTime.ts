import type { Event } from '@shared/model/event'
import { daysBetween } from '@shared/rules/time'

export const eventTimings = ['coming', 'current', 'past', 'unknown'] as const
type EventTiming = (typeof eventTimings)[number]

type Time = Pick<Event, 'from' | 'until'>

/** Where an event falls beside a day. */
export function eventTiming({ from, until }: Time, day: string): EventTiming {
  const first = from ?? until
  const last = until ?? from
  if (first === null || last === null) return 'unknown'
  if (first > day) return 'coming'
  return last < day ? 'past' : 'current'
}

/** Orders what is going on and coming before what is past, each the nearest to the day first; null: unknown. */
export function eventDistance(event: Time, day: string): number | null {
  const timing = eventTiming(event, day)
  const first = event.from ?? event.until
  const last = event.until ?? event.from
  if (first === null || last === null) return null
  if (timing === 'past') return 1_000_000 + daysBetween(last, day)
  return timing === 'current' ? 0 : daysBetween(day, first)
}

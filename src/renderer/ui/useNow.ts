import { useSyncExternalStore } from 'react'
import { dayOf } from '@shared/rules/time'
import { onTime } from './useToday'

const minute = 60_000

/** The moment to the minute, ISO UTC, and its day in the team's zone; the screen lives past midnight. */
export function useNow(): { now: string; today: string } {
  const now = useSyncExternalStore(onTime, currentMinute)
  return { now, today: dayOf(now) }
}

/** The moment to the minute, ISO UTC. */
export function currentMinute(): string {
  return new Date(Math.floor(Date.now() / minute) * minute).toISOString()
}

import { useEffect, useState } from 'react'
import { dayOf } from '@shared/rules/time'

const minute = 60_000

/** The moment to the minute, ISO UTC, and its day in the team's zone; the screen lives past midnight. */
export function useNow(): { now: string; today: string } {
  const [now, setNow] = useState(currentMinute)
  useEffect(() => {
    const timer = setInterval(() => setNow(currentMinute()), minute / 4)
    return () => clearInterval(timer)
  }, [])
  return { now, today: dayOf(now) }
}

/** The moment to the minute, ISO UTC. */
export function currentMinute(): string {
  return new Date(Math.floor(Date.now() / minute) * minute).toISOString()
}

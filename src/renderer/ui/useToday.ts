import { useState, useSyncExternalStore } from 'react'
import { dayOf } from '@shared/rules/time'

/** How often a window that is looked at sees whether midnight has passed, in milliseconds. */
const often = 15_000

/**
 * The day in the team's zone, `YYYY-MM-DD`. What shows it is drawn anew when the day changes: at midnight,
 * and when a window wakes that slept past it.
 */
export function useToday(): string {
  return useSyncExternalStore(onTime, today)
}

/** A day that is looked at: today, and the next day tomorrow, until another day is chosen. */
export function useDayFrom(today: string): [day: string, choose: (day: string) => void] {
  const [chosen, setChosen] = useState<string | null>(null)
  return [chosen ?? today, (day) => setChosen(day === today ? null : day)]
}

function today(): string {
  return dayOf(new Date())
}

/** Calls when time may have gone on: every now and then, and when the window is looked at again. */
export function onTime(look: () => void): () => void {
  const timer = setInterval(look, often)
  window.addEventListener('focus', look)
  document.addEventListener('visibilitychange', look)
  return () => {
    clearInterval(timer)
    window.removeEventListener('focus', look)
    document.removeEventListener('visibilitychange', look)
  }
}

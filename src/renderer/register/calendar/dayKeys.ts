import type { KeyboardEvent } from 'react'
import { type CalendarScale, dayByKey } from './scale'

interface DayKeysInput {
  day: string
  today: string
  scale: CalendarScale
  onDay: (day: string) => void
  onScale: (scale: CalendarScale) => void
  /** Into what the chosen day has. */
  onEnter: () => void
}

/** The keys of month and week, heard at a day: arrows walk, Page Up and Page Down turn, V changes month and week. */
export function dayKeys({ day, today, scale, onDay, onScale, onEnter }: DayKeysInput) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-day]')) return
    const { key } = event
    const to = dayByKey({ key, day, today, scale })
    if (to !== null) onDay(to)
    else if (key === 'Enter') onEnter()
    else if (key === 'v' || key === 'V') onScale(scale === 'month' ? 'week' : 'month')
    else return
    event.preventDefault()
  }
}

import { mondayOf } from '@shared/rules/tasks/taskMonth'
import { plusDays, plusMonths } from '@shared/rules/time'
import { useKeptChoice } from '@renderer/store/useKeptChoice'

/** How much of the calendar is in sight. */
export const calendarScales = ['month', 'week'] as const
export type CalendarScale = (typeof calendarScales)[number]

/** A month or a week at a time, and the way to choose; remembered on this laptop. */
export function useScale(calendar: string) {
  return useKeptChoice(calendar, scaleOf)
}

function scaleOf(stored: unknown): CalendarScale {
  return calendarScales.find((one) => one === stored) ?? 'month'
}

/** The day so many months or weeks on. */
export function turned(day: string, scale: CalendarScale, amount: number): string {
  return scale === 'month' ? plusMonths(day, amount) : plusDays(day, 7 * amount)
}

interface DayKeys {
  key: string
  day: string
  today: string
  scale: CalendarScale
}

/** Where a key leads from a day; null when nowhere. */
export function dayByKey({ key, day, today, scale }: DayKeys): string | null {
  switch (key) {
    case 'ArrowLeft':
      return plusDays(day, -1)
    case 'ArrowRight':
      return plusDays(day, 1)
    case 'ArrowUp':
      return plusDays(day, -7)
    case 'ArrowDown':
      return plusDays(day, 7)
    case 'Home':
      return mondayOf(day)
    case 'End':
      return plusDays(mondayOf(day), 6)
    case 'PageUp':
      return turned(day, scale, -1)
    case 'PageDown':
      return turned(day, scale, 1)
    case 't':
    case 'T':
      return today
    default:
      return null
  }
}

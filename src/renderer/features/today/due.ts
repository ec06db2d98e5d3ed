import { daysBetween } from '@shared/rules/time'
import type { Texts } from '@shared/texts/texts'
import { formatDayShort, formatWeekday } from '@renderer/ui/format'

/** Days ahead that the morning looks: two working weeks. */
export const daysAhead = 14

/** How a due date reads beside today: "ti 10.11." and, when it presses, why. */
export interface DueWords {
  day: string
  note: string
  late: boolean
}

/** The words for a due date, `YYYY-MM-DD`. */
export function dueWords(due: string, today: string, t: Texts, language: 'fi' | 'en'): DueWords {
  const left = daysBetween(today, due)
  const day = t('today.shortDate', {
    weekday: formatWeekday(due, language, true),
    day: formatDayShort(due),
  })
  if (left < 0) return { day, note: t('today.tasks.late', { count: -left }), late: true }
  if (left > 1) return { day, note: '', late: false }
  const note = left === 0 ? t('today.tasks.dueToday') : t('today.tasks.dueTomorrow')
  return { day, note, late: false }
}

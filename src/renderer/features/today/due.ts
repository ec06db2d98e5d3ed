import type { Task } from '@shared/model/task'
import { type At, isLate } from '@shared/rules/tasks/lateness'
import { daysBetween } from '@shared/rules/time'
import type { Texts } from '@shared/texts/texts'
import { formatAtClock, formatDayShort, formatWeekday } from '@renderer/ui/format'

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

/** The words for a task's due day and hour; null without a day. Late from its hour on, not only from the next day. */
export function taskDueWords(task: Task, at: At, t: Texts, language: 'fi' | 'en'): DueWords | null {
  const { due, dueTime } = task
  if (due === null) return null
  const words = dueWords(due, at.today, t, language)
  if (dueTime === null) return words
  const late = isLate(task, at)
  const clock = formatAtClock(dueTime, language)
  if (late && !words.late) return { ...words, note: t('today.tasks.lateClock', { clock }), late }
  // By the clock of another zone a day that is over here may go on there.
  const note = words.late && !late ? '' : words.note
  return { ...words, note: [note, clock].filter(Boolean).join(' '), late }
}

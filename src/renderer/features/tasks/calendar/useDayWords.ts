import type { Task } from '@shared/model/task'
import { isLate } from '@shared/rules/tasks/lateness'
import { holidayOn } from '@shared/rules/workingDays'
import { formatDay, formatWeekday } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import type { DayEvent } from './dayContext'
import { spoken } from '@renderer/register/calendar/holidayName'

interface DayFacts {
  day: string
  today: string
  /** When lateness is judged, ISO UTC. */
  now: string
  tasks: readonly Task[]
  events: readonly DayEvent[]
}

/** What a day is called where it is heard: "perjantai 27.11.2026, 1 tehtävä". */
export function useDayWords({ day, today, now, tasks, events }: DayFacts): string {
  const { t, language } = useTexts()
  const holiday = holidayOn(day)
  const late = tasks.filter((task) => isLate(task, { now, today })).length
  const facts = [
    `${formatWeekday(day, language)} ${formatDay(day)}`,
    holiday && spoken(t(`taskViews.holiday.${holiday}`)),
    tasks.length > 0 && t('taskViews.calendar.tasks', { count: tasks.length }),
    late > 0 && t('taskViews.calendar.late', { count: late }),
    events.length > 0 && t('taskViews.calendar.events', { count: events.length }),
  ]
  return facts.filter(Boolean).join(', ')
}

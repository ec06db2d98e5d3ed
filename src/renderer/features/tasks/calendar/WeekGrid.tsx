import type { KeyboardEvent, KeyboardEventHandler } from 'react'
import type { Task } from '@shared/model/task'
import { weekOf } from '@shared/rules/tasks/taskMonth'
import { formatDayShort, formatWeekday } from '@renderer/ui/format'
import { useFocusKept } from '@renderer/ui/useFocusKept'
import { useTexts } from '@renderer/ui/texts'
import type { ChosenTasks } from '../views/useChosenTasks'
import styles from './Calendar.module.css'
import type { DayEvent } from './dayContext'
import { nothing } from './MonthGrid'
import { useCalendarTitle } from './useCalendarTitle'
import { WeekDay } from './WeekDay'

interface WeekGridProps {
  /** The chosen day; its week is shown. */
  day: string
  chosen: ChosenTasks
  byDue: ReadonlyMap<string, Task[]>
  events: ReadonlyMap<string, DayEvent[]>
  onDay: (day: string) => void
  onKeyDown: KeyboardEventHandler
  onMove: (task: Task, due: string) => void
  onDrop: (taskId: string, day: string) => void
  /** From what a day has back to the day. */
  onLeave: () => void
}

/** The days of a week side by side, each with all its tasks and meetings in full. */
export function WeekGrid(props: WeekGridProps) {
  const { day, chosen, byDue, events, onDay, onKeyDown, onMove, onDrop, onLeave } = props
  const { t, language } = useTexts()
  const { days } = weekOf(day)
  const title = useCalendarTitle(day, 'week')
  const focusKept = useFocusKept(chosen.tasks, onLeave)

  function onKey(event: KeyboardEvent<HTMLElement>) {
    const isDay = event.target instanceof HTMLElement && event.target.matches('[data-day]')
    if (event.key === 'Escape' && !isDay && !event.defaultPrevented) {
      event.preventDefault()
      onLeave()
    } else onKeyDown(event)
  }

  return (
    <table
      role="grid"
      className={styles['grid']}
      data-scale="week"
      aria-label={t('taskViews.calendar.label', { title })}
      onKeyDown={onKey}
      {...focusKept}
    >
      <thead>
        <tr>
          {days.map((one) => (
            <th
              key={one}
              scope="col"
              abbr={formatWeekday(one, language)}
              data-today={one === chosen.today || undefined}
            >
              {formatWeekday(one, language, true)} {formatDayShort(one)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {days.map((one) => (
            <WeekDay
              key={one}
              day={one}
              chosen={chosen}
              isChosen={one === day}
              tasks={byDue.get(one) ?? nothing}
              events={events.get(one) ?? nothing}
              onChoose={onDay}
              onMove={onMove}
              onDrop={onDrop}
            />
          ))}
        </tr>
      </tbody>
    </table>
  )
}

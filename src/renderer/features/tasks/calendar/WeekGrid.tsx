import type { KeyboardEvent, KeyboardEventHandler } from 'react'
import type { Task } from '@shared/model/task'
import { useFocusKept } from '@renderer/ui/useFocusKept'
import { DayGrid } from '@renderer/register/calendar/DayGrid'
import { useTexts } from '@renderer/ui/texts'
import type { ChosenTasks } from '../views/useChosenTasks'
import type { DayEvent } from './dayContext'
import { nothing } from './MonthGrid'
import { useCalendarTitle } from '@renderer/register/calendar/useCalendarTitle'
import { WeekDay } from './WeekDay'

interface WeekGridProps {
  /** The chosen day; its week is shown. */
  day: string
  chosen: ChosenTasks
  byDue: ReadonlyMap<string, Task[]>
  events: ReadonlyMap<string, DayEvent[]>
  onDay: (day: string) => void
  onKeyDown: KeyboardEventHandler<HTMLElement>
  onMove: (task: Task, due: string) => void
  onDrop: (taskId: string, day: string) => void
  /** From what a day has back to the day. */
  onLeave: () => void
}

/** The days of a week side by side, each with all its tasks and meetings in full. */
export function WeekGrid(props: WeekGridProps) {
  const { day, chosen, byDue, events, onDay, onKeyDown, onMove, onDrop, onLeave } = props
  const { t } = useTexts()
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
    <DayGrid
      scale="week"
      day={day}
      today={chosen.today}
      label={t('taskViews.calendar.label', { title })}
      onKeyDown={onKey}
      {...focusKept}
      cell={(one) => (
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
      )}
    />
  )
}

import type { KeyboardEventHandler } from 'react'
import type { Task } from '@shared/model/task'
import { formatMonthTitle } from '@renderer/ui/format'
import { DayGrid } from '@renderer/register/calendar/DayGrid'
import { useTexts } from '@renderer/ui/texts'
import { DayCell } from './DayCell'
import type { DayEvent } from './dayContext'

interface MonthGridProps {
  /** The chosen day; its month is shown. */
  day: string
  today: string
  /** When lateness is judged, ISO UTC. */
  now: string
  byDue: ReadonlyMap<string, Task[]>
  events: ReadonlyMap<string, DayEvent[]>
  onDay: (day: string) => void
  onKeyDown: KeyboardEventHandler<HTMLElement>
  onDrop: (taskId: string, day: string) => void
}

/** The same each time, so that a day without anything is not drawn anew. */
export const nothing: readonly never[] = []

/** The weeks of a month. */
export function MonthGrid(props: MonthGridProps) {
  const { day, today, now, byDue, events, onDay, onKeyDown, onDrop } = props
  const { t, language } = useTexts()
  const month = day.slice(0, 7)

  return (
    <DayGrid
      scale="month"
      {...{ day, today, onKeyDown }}
      label={t('taskViews.calendar.label', { title: formatMonthTitle(month, language) })}
      cell={(one) => (
        <DayCell
          key={one}
          day={one}
          today={today}
          now={now}
          isOutside={!one.startsWith(month)}
          isChosen={one === day}
          tasks={byDue.get(one) ?? nothing}
          events={events.get(one) ?? nothing}
          onChoose={onDay}
          onDrop={onDrop}
        />
      )}
    />
  )
}

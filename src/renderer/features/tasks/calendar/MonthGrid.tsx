import type { KeyboardEventHandler } from 'react'
import type { Task } from '@shared/model/task'
import { weeksOfMonth } from '@shared/rules/tasks/taskMonth'
import { formatMonthTitle, formatWeekday } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import styles from './Calendar.module.css'
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
  onKeyDown: KeyboardEventHandler
  onDrop: (taskId: string, day: string) => void
}

/** The same each time, so that a day without anything is not drawn anew. */
export const nothing: readonly never[] = []

/** The weeks of a month. */
export function MonthGrid(props: MonthGridProps) {
  const { day, today, now, byDue, events, onDay, onKeyDown, onDrop } = props
  const { t, language } = useTexts()
  const month = day.slice(0, 7)
  const weeks = weeksOfMonth(month)

  return (
    <table
      role="grid"
      className={styles['grid']}
      aria-label={t('taskViews.calendar.label', { title: formatMonthTitle(month, language) })}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          <th scope="col" className={styles['week']}>
            {t('taskViews.calendar.week')}
          </th>
          {weeks[0]?.days.map((one) => (
            <th key={one} scope="col" abbr={formatWeekday(one, language)}>
              {formatWeekday(one, language, true)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ number, days }) => (
          <tr key={number}>
            <th scope="row" className={styles['week']}>
              {number}
            </th>
            {days.map((one) => (
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
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import type { KeyboardEvent } from 'react'
import type { Task } from '@shared/model/task'
import { mondayOf, weeksOfMonth } from '@shared/rules/tasks/taskMonth'
import { plusDays, plusMonths } from '@shared/rules/time'
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
  /** Into what the chosen day has. */
  onEnter: () => void
  onDrop: (taskId: string, day: string) => void
}

/** The same each time, so that a day without anything is not drawn anew. */
export const nothing: readonly never[] = []

/** The weeks of a month. The arrow keys walk from day to day, Page Up and Page Down from month to month. */
export function MonthGrid(props: MonthGridProps) {
  const { day, today, now, byDue, events, onDay, onEnter, onDrop } = props
  const { t, language } = useTexts()
  const month = day.slice(0, 7)
  const weeks = weeksOfMonth(month)

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const to = dayByKey(event.key, day, today)
    if (to === null && event.key !== 'Enter') return
    event.preventDefault()
    if (to === null) onEnter()
    else onDay(to)
  }

  return (
    <table
      role="grid"
      className={styles['grid']}
      aria-label={t('taskViews.calendar.label', { month: formatMonthTitle(month, language) })}
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

/** Where a key leads from a day; null when nowhere. */
function dayByKey(key: string, day: string, today: string): string | null {
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
      return plusMonths(day, -1)
    case 'PageDown':
      return plusMonths(day, 1)
    case 't':
    case 'T':
      return today
    default:
      return null
  }
}

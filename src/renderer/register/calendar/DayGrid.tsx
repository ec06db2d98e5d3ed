import type { FocusEventHandler, KeyboardEventHandler, ReactNode } from 'react'
import { weekOf, weeksOfMonth } from '@shared/rules/tasks/taskMonth'
import { formatDayShort, formatWeekday } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import styles from './Calendar.module.css'
import type { CalendarScale } from './scale'

interface DayGridProps {
  scale: CalendarScale
  /** The chosen day; its month or week is shown. */
  day: string
  today: string
  /** What it is called aloud. */
  label: string
  onKeyDown: KeyboardEventHandler<HTMLElement>
  onBlur?: FocusEventHandler<HTMLElement>
  onFocus?: FocusEventHandler<HTMLElement>
  /** The cell of a day. */
  cell: (day: string) => ReactNode
}

/** The days of a month by weeks, or those of a week side by side. */
export function DayGrid({ scale, day, today, label, cell, ...handlers }: DayGridProps) {
  const { t, language } = useTexts()
  const isWeek = scale === 'week'
  const weeks = isWeek ? [weekOf(day)] : weeksOfMonth(day.slice(0, 7))
  return (
    <table
      role="grid"
      className={styles['grid']}
      data-scale={isWeek ? 'week' : undefined}
      aria-label={label}
      {...handlers}
    >
      <thead>
        <tr>
          {!isWeek && (
            <th scope="col" className={styles['week']}>
              {t('taskViews.calendar.week')}
            </th>
          )}
          {weeks[0]?.days.map((one) => (
            <th
              key={one}
              scope="col"
              abbr={formatWeekday(one, language)}
              data-today={(isWeek && one === today) || undefined}
            >
              {formatWeekday(one, language, true)} {isWeek && formatDayShort(one)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ number, days }) => (
          <tr key={number}>
            {!isWeek && (
              <th scope="row" className={styles['week']}>
                {number}
              </th>
            )}
            {days.map(cell)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

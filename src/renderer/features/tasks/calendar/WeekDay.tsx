import { ActionIcon } from '@mantine/core'
import { memo, useCallback, useRef } from 'react'
import { useLocation } from 'wouter'
import { holidayOn, isWorkingDay } from '@shared/rules/workingDays'
import { newRecordPath } from '@renderer/register/paths'
import { formatDay } from '@renderer/ui/format'
import { AddIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import styles from '@renderer/register/calendar/Calendar.module.css'
import { type DayContentProps, DayEvents, TaskLine } from './DayContent'
import { useDayDrop, useEntryDrag } from '@renderer/register/calendar/dayDrag'
import { useDayWords } from './useDayWords'

interface WeekDayProps extends DayContentProps {
  isChosen: boolean
  onChoose: (day: string) => void
  onDrop: (taskId: string, day: string) => void
}

/** A day of the week: its holiday, meetings and closing calls, and its tasks, all in full. */
export const WeekDay = memo(function WeekDay(props: WeekDayProps) {
  const { day, tasks, events, chosen, isChosen, onChoose, onMove, onDrop } = props
  const { t } = useTexts()
  const [, navigate] = useLocation()
  const cell = useRef<HTMLTableCellElement>(null)
  const drop = useCallback((id: string) => onDrop(id, day), [onDrop, day])
  const isOver = useDayDrop(cell, drop)
  const holiday = holidayOn(day)
  const words = useDayWords({ day, today: chosen.today, now: chosen.now, tasks, events })
  return (
    <td
      ref={cell}
      role="gridcell"
      className={styles['day']}
      data-day={day}
      data-off={!isWorkingDay(day) || undefined}
      data-over={isOver || undefined}
      tabIndex={isChosen ? 0 : -1}
      aria-selected={isChosen}
      aria-current={day === chosen.today ? 'date' : undefined}
      aria-label={words}
      onClick={(event) => event.target === event.currentTarget && onChoose(day)}
    >
      {holiday && <p className={styles['holiday']}>{t(`taskViews.holiday.${holiday}`)}</p>}
      <DayEvents events={events} />
      {tasks.length > 0 && (
        <ul className={styles['tasks']}>
          {tasks.map((task) => (
            <DraggedLine key={task.id} task={task} chosen={chosen} onMove={onMove} />
          ))}
        </ul>
      )}
      <ActionIcon
        aria-label={t('taskViews.calendar.addTo', { day: formatDay(day) })}
        title={t('taskViews.calendar.add')}
        onClick={() => navigate(newRecordPath('tasks', 'task', { due: day }))}
      >
        <AddIcon aria-hidden />
      </ActionIcon>
    </td>
  )
})

type DraggedLineProps = Parameters<typeof TaskLine>[0]

/** A task that may be dragged to another day. */
function DraggedLine(props: DraggedLineProps) {
  const line = useRef<HTMLLIElement>(null)
  useEntryDrag(line, props.task.id)
  return (
    <li ref={line}>
      <TaskLine {...props} />
    </li>
  )
}

import { memo, useCallback, useRef } from 'react'
import type { Task } from '@shared/model/task'
import { isLate } from '@shared/rules/tasks/lateness'
import { holidayOn, isWorkingDay } from '@shared/rules/workingDays'
import { DangerIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import styles from '@renderer/register/calendar/Calendar.module.css'
import type { DayEvent } from './dayContext'
import { useDayDrop, useEntryDrag } from '@renderer/register/calendar/dayDrag'
import { useDayWords } from './useDayWords'

interface DayCellProps {
  day: string
  today: string
  /** When lateness is judged, ISO UTC. */
  now: string
  /** Of the month before or after. */
  isOutside: boolean
  isChosen: boolean
  tasks: readonly Task[]
  events: readonly DayEvent[]
  onChoose: (day: string) => void
  onDrop: (taskId: string, day: string) => void
}

/** As many as a cell has room for; the rest are counted. */
const most = 3

/** A day of the month: its holiday, meetings and closing calls, and the tasks that are due. */
export const DayCell = memo(function DayCell(props: DayCellProps) {
  const { day, today, now, isOutside, isChosen, tasks, events, onChoose, onDrop } = props
  const { t } = useTexts()
  const cell = useRef<HTMLTableCellElement>(null)
  const drop = useCallback((id: string) => onDrop(id, day), [onDrop, day])
  const isOver = useDayDrop(cell, drop)
  const holiday = holidayOn(day)
  const words = useDayWords({ day, today, now, tasks, events })
  const shown = tasks.length > most ? tasks.slice(0, most - 1) : tasks
  return (
    <td
      ref={cell}
      role="gridcell"
      className={styles['day']}
      data-day={day}
      data-outside={isOutside || undefined}
      data-off={!isWorkingDay(day) || undefined}
      data-over={isOver || undefined}
      data-roomy={tasks.length + events.length < 3 || undefined}
      tabIndex={isChosen ? 0 : -1}
      aria-selected={isChosen}
      aria-current={day === today ? 'date' : undefined}
      aria-label={words}
      onClick={() => onChoose(day)}
    >
      <div className={styles['date']}>
        <span className={styles['number']}>{Number(day.slice(8))}</span>
        {holiday && <span className={styles['holiday']}>{t(`taskViews.holiday.${holiday}`)}</span>}
      </div>
      {events.map(({ id, kind, title }) => (
        <div key={id} className={styles['event']} data-kind={kind} title={title}>
          {title}
        </div>
      ))}
      {shown.map((task) => (
        <Chip key={task.id} task={task} isLate={isLate(task, { now, today })} />
      ))}
      {shown.length < tasks.length && (
        <div className={styles['rest']}>
          {t('taskViews.calendar.rest', { count: tasks.length - shown.length })}
        </div>
      )}
    </td>
  )
})

/** A task in its day, to be dragged to another; what it is in full is told beside the month. */
function Chip({ task, isLate }: { task: Task; isLate: boolean }) {
  const chip = useRef<HTMLDivElement>(null)
  useEntryDrag(chip, task.id)
  return (
    <div
      ref={chip}
      className={styles['chip']}
      data-status={task.status}
      data-late={isLate || undefined}
      title={task.title}
    >
      {isLate && <DangerIcon aria-hidden />}
      {task.title}
    </div>
  )
}

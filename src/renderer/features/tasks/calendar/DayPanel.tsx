import { Button } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import { holidayOn } from '@shared/rules/workingDays'
import { newRecordPath } from '@renderer/register/paths'
import { formatDay, formatWeekday } from '@renderer/ui/format'
import { AddIcon } from '@renderer/ui/icons'
import { useFocusKept } from '@renderer/ui/useFocusKept'
import { useTexts } from '@renderer/ui/texts'
import styles from '@renderer/register/calendar/Calendar.module.css'
import { type DayContentProps, DayEvents, TaskLine } from './DayContent'

interface DayPanelProps extends DayContentProps {
  /** Back to the month. */
  onLeave: () => void
}

/** What a day of the month has, in full: its tasks with their status, its meetings and the calls that close. */
export function DayPanel({ day, tasks, events, chosen, onMove, onLeave }: DayPanelProps) {
  const { t, language } = useTexts()
  const [, navigate] = useLocation()
  const holiday = holidayOn(day)
  // The one that had the focus may go: moved back, or not among the chosen any more.
  const focusKept = useFocusKept(tasks, onLeave)
  const title = `${formatWeekday(day, language)} ${formatDay(day)}`

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onLeave()
  }

  return (
    <aside className={styles['panel']} aria-label={title} onKeyDown={onKeyDown} {...focusKept}>
      <h2 className={styles['title']}>{title}</h2>
      {holiday && <p className={styles['soft']}>{t(`taskViews.holiday.${holiday}`)}</p>}
      <DayEvents events={events} />
      {tasks.length === 0 && <p className={styles['soft']}>{t('taskViews.calendar.nothing')}</p>}
      <ul className={styles['tasks']}>
        {tasks.map((task) => (
          <li key={task.id}>
            <TaskLine task={task} chosen={chosen} onMove={onMove} />
          </li>
        ))}
      </ul>
      {tasks.length > 0 && <p className={styles['keys']}>{t('taskViews.calendar.keys')}</p>}
      <Button
        variant="subtle"
        leftSection={<AddIcon aria-hidden />}
        onClick={() => navigate(newRecordPath('tasks', 'task', { due: day }))}
      >
        {t('taskViews.calendar.add')}
      </Button>
    </aside>
  )
}

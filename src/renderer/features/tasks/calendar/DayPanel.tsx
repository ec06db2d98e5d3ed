import { Button } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { Link, useLocation } from 'wouter'
import type { Task } from '@shared/model/task'
import { isLate } from '@shared/rules/tasks/lateness'
import { formatTaskNumber } from '@shared/rules/tasks/taskNumber'
import { plusDays } from '@shared/rules/time'
import { holidayOn } from '@shared/rules/workingDays'
import { pagePath } from '@renderer/app/routes'
import { linkName, nameOf } from '@renderer/register/names'
import { newRecordPath } from '@renderer/register/paths'
import { TaskStatusMenu } from '@renderer/register/TaskStatusMenu'
import { formatAtClock, formatClock, formatDay, formatWeekday } from '@renderer/ui/format'
import { AddIcon } from '@renderer/ui/icons'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useFocusKept } from '@renderer/ui/useFocusKept'
import { useTexts } from '@renderer/ui/texts'
import type { ChosenTasks } from '../views/useChosenTasks'
import styles from './Calendar.module.css'
import type { DayEvent } from './dayContext'

interface DayPanelProps {
  day: string
  tasks: readonly Task[]
  events: readonly DayEvent[]
  chosen: ChosenTasks
  onMove: (task: Task, due: string) => void
  /** Back to the month. */
  onLeave: () => void
}

/** Days that an arrow key with Alt moves a task's due day by. */
const moves: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

/** What a day has, in full: its tasks with their status, its meetings and the calls that close. */
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
      {events.length > 0 && (
        <ul className={styles['events']}>
          {events.map(({ id, kind, title: name, clock, path }) => (
            <li key={id}>
              <span className={styles['soft']}>
                {t(`taskViews.calendar.${kind}`, { clock: formatClock(clock, language) })}
              </span>
              <Link href={path}>{name}</Link>
            </li>
          ))}
        </ul>
      )}
      {tasks.length === 0 && <p className={styles['soft']}>{t('taskViews.calendar.nothing')}</p>}
      <ul className={styles['tasks']}>
        {tasks.map((task) => (
          <TaskLine key={task.id} task={task} chosen={chosen} onMove={onMove} />
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

type TaskLineProps = Pick<DayPanelProps, 'chosen' | 'onMove'> & { task: Task }

function TaskLine({ task, chosen, onMove }: TaskLineProps) {
  const { t, language } = useTexts()
  const { records } = chosen
  const facts = [
    formatTaskNumber(task.number),
    task.dueTime && formatAtClock(task.dueTime, language),
    linkName(records, task.workstream, language),
    nameOf(records.person, task.assigneeId, language) || t('taskViews.nobody'),
  ]

  function onKeyDown(event: KeyboardEvent) {
    const days = event.altKey ? moves[event.key] : undefined
    if (days === undefined || task.due === null) return
    event.preventDefault()
    onMove(task, plusDays(task.due, days))
  }

  return (
    <li onKeyDown={onKeyDown}>
      <Link href={pagePath('task', task.id)} data-task={task.id}>
        {task.title}
      </Link>
      <span className={styles['facts']}>{facts.filter(Boolean).join(' · ')}</span>
      <span className={styles['state']}>
        <TaskStatusMenu task={task} />
        {isLate(task, chosen) && <StatusMark tone="danger" label={t('registers.task.overdue')} />}
      </span>
    </li>
  )
}

import type { KeyboardEvent } from 'react'
import { Link } from 'wouter'
import type { Task } from '@shared/model/task'
import { isLate } from '@shared/rules/tasks/lateness'
import { plusDays } from '@shared/rules/time'
import { pagePath } from '@renderer/app/routes'
import { TaskStatusMenu } from '@renderer/register/TaskStatusMenu'
import { formatClock } from '@renderer/ui/format'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import type { ChosenTasks } from '../views/useChosenTasks'
import styles from '@renderer/register/calendar/Calendar.module.css'
import type { DayEvent } from './dayContext'
import { taskFacts } from './taskFacts'

export interface DayContentProps {
  day: string
  tasks: readonly Task[]
  events: readonly DayEvent[]
  chosen: ChosenTasks
  onMove: (task: Task, due: string) => void
}

/** Days that an arrow key with Alt moves a task's due day by. */
const moves: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

/** The meetings of a day and the calls that close, each the way to its page. */
export function DayEvents({ events }: Pick<DayContentProps, 'events'>) {
  const { t, language } = useTexts()
  if (events.length === 0) return null
  return (
    <ul className={styles['events']}>
      {events.map(({ id, kind, title, clock, path }) => (
        <li key={id}>
          <span className={styles['soft']}>
            {t(`taskViews.calendar.${kind}`, { clock: formatClock(clock, language) })}
          </span>
          <Link href={path}>{title}</Link>
        </li>
      ))}
    </ul>
  )
}

type TaskLineProps = Pick<DayContentProps, 'chosen' | 'onMove'> & { task: Task }

/** A task in full. Alt and an arrow key move its due day, Space opens the menu of its status. */
export function TaskLine({ task, chosen, onMove }: TaskLineProps) {
  const { t, language } = useTexts()

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === ' ' && event.target instanceof HTMLAnchorElement) {
      event.preventDefault()
      event.currentTarget.querySelector<HTMLElement>('[data-row-action]')?.click()
    }
    const days = event.altKey ? moves[event.key] : undefined
    if (days === undefined || task.due === null) return
    event.preventDefault()
    onMove(task, plusDays(task.due, days))
  }

  return (
    <div className={styles['line']} data-line onKeyDown={onKeyDown}>
      <Link href={pagePath('task', task.id)} draggable={false} data-row data-task={task.id}>
        {task.title}
      </Link>
      <span className={styles['facts']}>{taskFacts(task, chosen, { t, language })}</span>
      <span className={styles['state']}>
        <TaskStatusMenu task={task} inGrid />
        {isLate(task, chosen) && <StatusMark tone="danger" label={t('registers.task.overdue')} />}
      </span>
    </div>
  )
}

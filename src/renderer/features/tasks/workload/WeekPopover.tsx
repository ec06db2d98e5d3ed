import { getISOWeek, parseISO } from 'date-fns'
import { Link } from 'wouter'
import type { Task } from '@shared/model/task'
import type { WeekLoad } from '@shared/rules/tasks/workload'
import { plusDays } from '@shared/rules/time'
import { pagePath } from '@renderer/app/routes'
import { linkName, nameOf } from '@renderer/register/names'
import { formatDay, formatNumber, formatPeriod } from '@renderer/ui/format'
import { PlacedPopover } from '@renderer/ui/PlacedPopover'
import { useTexts } from '@renderer/ui/texts'
import type { ChosenTasks } from '../views/useChosenTasks'
import styles from './Workload.module.css'

interface WeekPopoverProps {
  at: HTMLElement
  /** Whose week it is. */
  name: string
  /** Null: tasks without a day. */
  week: WeekLoad | null
  tasks: readonly Task[]
  chosen: ChosenTasks
  onClose: () => void
}

/** The tasks behind a number of the workload, each the way to its page. */
export function WeekPopover({ at, name, week, tasks, chosen, onClose }: WeekPopoverProps) {
  const { t, language } = useTexts()
  const { records } = chosen
  const title = week
    ? t('taskViews.workload.weekOf', {
        number: getISOWeek(parseISO(week.monday)),
        days: formatPeriod(week.monday, plusDays(week.monday, 6)),
      })
    : t('taskViews.workload.undatedOf')
  const sums = week && [
    t('taskViews.workload.hours', {
      hours: `${formatNumber(Math.round(week.hours * 4) / 4, language)} / ${formatNumber(week.capacity, language)}`,
    }),
    week.unestimated > 0 && t('taskViews.workload.unestimated', { count: week.unestimated }),
    week.stoodIn > 0 && t('taskViews.workload.stoodIn', { count: week.stoodIn }),
  ]
  return (
    <PlacedPopover at={at} label={`${name}: ${title}`} onClose={onClose}>
      <p className={styles['soft']}>{title}</p>
      <h2 className={styles['name']}>{name}</h2>
      {sums && <p className={styles['soft']}>{sums.filter(Boolean).join(' · ')}</p>}
      <ul className={styles['tasks']}>
        {tasks.map((task) => (
          <li key={task.id}>
            <Link href={pagePath('task', task.id)}>{task.title}</Link>
            <span className={styles['soft']}>
              {[
                task.due && formatDay(task.due),
                linkName(records, task.workstream, language),
                nameOf(records.person, task.assigneeId, language),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </PlacedPopover>
  )
}

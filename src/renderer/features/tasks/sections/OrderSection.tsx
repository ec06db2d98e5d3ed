import type { Task } from '@shared/model/task'
import { formatDay } from '@renderer/ui/format'
import { RecordLink } from '@renderer/register/RecordLink'
import { statusTones } from '@renderer/register/taskStatus'
import { useTaskOrder } from '@renderer/store/taskOrder'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import { recurrenceWords } from '../recurrenceWords'
import styles from './Section.module.css'

/** What comes before and after a task, and the other times of its recurrence. */
export function OrderSection({ record: task }: { record: Task }) {
  const { t, language } = useTexts()
  const order = useTaskOrder(task)
  if (!order) return null
  const { before, after, chain } = order
  const isEmpty = before.length + after.length + chain.length === 0 && !task.recurrence
  if (isEmpty) return <p className={styles['none']}>{t('tasks.page.noOrder')}</p>
  return (
    <>
      <TaskList title={t('tasks.page.before')} tasks={before} own={task.id} />
      <TaskList title={t('tasks.page.after')} tasks={after} own={task.id} />
      {task.recurrence && (
        <p className={styles['rule']}>{recurrenceWords(task.recurrence, t, language)}</p>
      )}
      <TaskList title={t('tasks.page.chain')} tasks={chain} own={task.id} />
    </>
  )
}

interface TaskListProps {
  title: string
  tasks: readonly Task[]
  /** The task of the page: it leads nowhere. */
  own: string
}

function TaskList({ title, tasks, own }: TaskListProps) {
  const { t } = useTexts()
  if (tasks.length === 0) return null
  return (
    <>
      <h3 className={styles['subtitle']}>{title}</h3>
      <ul className={styles['tasks']}>
        {tasks.map((one) => (
          <li key={one.id} {...(one.id === own && { 'aria-current': 'true' })}>
            <StatusMark
              tone={statusTones[one.status]}
              label={t(`model.taskStatus.${one.status}`)}
            />
            <span>
              {one.id === own ? (
                `${one.title} (${t('tasks.page.current')})`
              ) : (
                <RecordLink to={{ kind: 'task', id: one.id }} name={one.title} />
              )}
            </span>
            <span className={styles['day']}>{one.due && formatDay(one.due)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

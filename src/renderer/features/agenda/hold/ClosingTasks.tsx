import { personName } from '@shared/model/personName'
import type { Task } from '@shared/model/task'
import type { ClosingPlan } from '@shared/rules/hold/closing'
import { formatDay } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import { useMeeting } from '../builder'
import styles from './ClosingDialog.module.css'

/** What was agreed to be done, and what closing makes a task of. */
export function ClosingTasks({ plan: { agreed, made } }: { plan: ClosingPlan }) {
  const { t } = useTexts()
  return (
    <section className={styles['part']} aria-label={t('meetingMode.closing.tasks')}>
      <h3>{t('meetingMode.closing.tasks')}</h3>
      <p className={styles['soft']}>{t('meetingMode.closing.agreed', { count: agreed.length })}</p>
      <TaskList tasks={agreed} />
      {made.length > 0 && <p className={styles['soft']}>{t('meetingMode.closing.made')}</p>}
      <TaskList tasks={made} />
    </section>
  )
}

function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const { t } = useTexts()
  const { people } = useMeeting()
  if (tasks.length === 0) return null
  return (
    <ul className={styles['list']}>
      {tasks.map(({ id, title, due, assigneeId }) => {
        const assignee = assigneeId === null ? undefined : people.get(assigneeId)
        const facts = [
          assignee && personName(assignee),
          due && t('meetingMode.item.actionBy', { day: formatDay(due) }),
        ].filter(Boolean)
        return (
          <li key={id}>
            <span>{title}</span>
            <span className={styles['soft']}>{facts.join(', ')}</span>
          </li>
        )
      })}
    </ul>
  )
}

import { Link } from 'wouter'
import { textIn } from '@shared/model/base'
import { personName } from '@shared/model/personName'
import type { Task } from '@shared/model/task'
import type { At } from '@shared/rules/tasks/lateness'
import type { Texts } from '@shared/texts/texts'
import { recordPath } from '@renderer/app/routes'
import { setTaskStatus } from '@renderer/register/setTaskStatus'
import { statusTones } from '@renderer/register/taskStatus'
import { originWords } from '@renderer/register/words/originWords'
import { partyWords, waitingWords } from '@renderer/register/words/waitingWords'
import type { DueTask } from '@renderer/store/dueTasks'
import { loadLater } from '@renderer/ui/loadLater'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import { taskDueWords } from './due'
import styles from './TasksDue.module.css'

/** The menu comes after the first screen; what it says of the task is there at once. */
const StatusMenu = loadLater(
  async () => ({ default: (await import('@renderer/register/TaskStatusMenu')).TaskStatusMenu }),
  Status,
)

function Status({ task }: { task: Task; inGrid: boolean }) {
  const { t } = useTexts()
  return <StatusMark tone={statusTones[task.status]} label={t(`model.taskStatus.${task.status}`)} />
}

/** One task: finish it, open it, see where it was agreed, whose it is and when it is due. */
export function TaskRow({ row, at }: { row: DueTask; at: At }) {
  const { t, language } = useTexts()
  const { task, assignee, cover, workstream, origin } = row
  const due = taskDueWords(task, at, t, language)
  const agreed = originWords(origin, t, language)
  const others = othersWords(row, t, language)

  async function finish(box: HTMLInputElement) {
    nextBox(box)?.focus()
    if (!(await setTaskStatus(t, task, 'done'))) box.checked = false
  }

  return (
    <tr data-line>
      <td className={styles['check']}>
        <input
          type="checkbox"
          className={styles['box']}
          defaultChecked={false}
          aria-label={t('today.tasks.finish', { title: task.title })}
          onChange={(event) => void finish(event.currentTarget)}
        />
      </td>
      <td>
        <Link
          href={recordPath('tasks', 'task', task.id)}
          className={styles['title'] ?? ''}
          data-row
        >
          {task.title}
        </Link>
        <span className={styles['detail']}>
          {workstream && textIn(workstream, language)}
          {task.priority === 'high' && (
            <StatusMark tone="attention" label={t('model.taskPriority.high')} />
          )}
          <span className={styles['status']} data-quiet={task.status === 'open' || undefined}>
            <StatusMenu task={task} inGrid />
          </span>
          {others && <span>{others}</span>}
        </span>
        {agreed && <span className={styles['detail']}>{agreed}</span>}
      </td>
      <td className={styles['who']}>
        {assignee ? (
          personName(assignee)
        ) : (
          <span className={styles['missing']}>{t('today.tasks.nobody')}</span>
        )}
        {cover && (
          <span className={styles['detail']}>
            {t('today.tasks.cover', { name: personName(cover) })}
          </span>
        )}
      </td>
      <td className={styles['due']} data-late={due?.late || undefined}>
        {due && <time dateTime={task.due ?? undefined}>{due.day}</time>}
        {due?.note && <span className={styles['note']}>{due.note}</span>}
      </td>
    </tr>
  )
}

/** Who has to act before the task goes on: whom it waits for, or who outside the house does it. */
function othersWords({ task, parties }: DueTask, t: Texts, language: 'fi' | 'en'): string {
  if (task.status === 'waiting') return waitingWords(task, parties, t, language)
  return partyWords(task.outside, parties, language)
}

/** The row goes away with its checkbox, so the focus moves to the one after it, else before it. */
function nextBox(box: HTMLInputElement): HTMLInputElement | undefined {
  const boxes = [...(box.closest('table')?.querySelectorAll<HTMLInputElement>('input') ?? [])]
  const at = boxes.indexOf(box)
  return boxes[at + 1] ?? boxes[at - 1]
}

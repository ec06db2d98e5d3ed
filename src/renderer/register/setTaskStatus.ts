import type { Task } from '@shared/model/task'
import type { Texts } from '@shared/texts/texts'
import { patch } from '@renderer/store/change'
import { save } from '@renderer/store/save'
import { tellSaved } from './tellSaved'

/** What a status is told with: whom the task waits for, what came of it, or why it is dropped. */
export type StatusAnswer = Partial<Pick<Task, 'waitingFor' | 'result' | 'dropReason'>>

/** Gives a task a status and says so, with a way back; false when it could not be saved. */
export async function setTaskStatus(
  t: Texts,
  task: Task,
  status: Task['status'],
  answer: StatusAnswer = {},
): Promise<boolean> {
  const result = await save([patch('task', task.id, { status, ...answer })], 'edit')
  const hasNext = result.ok && (result.entry?.changes.length ?? 0) > 1
  const words = { status: t(`model.taskStatus.${status}`), name: task.title }
  const text = hasNext ? t('tasks.status.nextMade', words) : t('registers.task.statusSet', words)
  return tellSaved(t, result, text)
}

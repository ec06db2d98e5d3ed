import { isOpen } from '@shared/model/openTask'
import type { Task } from '@shared/model/task'
import type { Tone } from '@renderer/ui/StatusMark'

export const statusTones: Readonly<Record<Task['status'], Tone>> = {
  open: 'open',
  inProgress: 'running',
  waiting: 'waiting',
  done: 'done',
  dropped: 'dropped',
}

/** True when the due day of an open task has passed. */
export function isOverdue(task: Task, today: string): boolean {
  return isOpen(task) && task.due !== null && task.due < today
}

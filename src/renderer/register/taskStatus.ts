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

/** The day a task was done follows its status: set when it becomes done, empty when it is not done. */
export function withDoneOn(task: Task, today: string): Task {
  return { ...task, doneOn: task.status === 'done' ? (task.doneOn ?? today) : null }
}

/** True when the due day of an open task has passed. */
export function isOverdue(task: Task, today: string): boolean {
  return isOpen(task) && task.due !== null && task.due < today
}

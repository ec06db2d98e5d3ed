import type { Task } from './task'

/** True while somebody still has to do something. */
export function isOpen(task: Pick<Task, 'status'>): boolean {
  return task.status !== 'done' && task.status !== 'dropped'
}

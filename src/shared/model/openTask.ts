import type { Task } from './task'

/** True while somebody still has to do something. */
export function isOpen(task: Task): boolean {
  return task.status !== 'done' && task.status !== 'dropped'
}

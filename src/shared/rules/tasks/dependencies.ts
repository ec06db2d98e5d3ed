import { isOpen } from '../../model/openTask'
import type { Task } from '../../model/task'

/** The tasks by id that "after" is looked up in. */
type Tasks = ReadonlyMap<string, Task>

/**
 * The tasks that wait for each other when this one waits for what it says: from this one back to it, itself
 * first. Empty when there is no circle, or it goes round without this one.
 */
export function dependencyCircle(task: Pick<Task, 'id' | 'afterIds'>, tasks: Tasks): string[] {
  const seen = new Set<string>()
  const follow = (id: string, afterIds: readonly string[], path: string[]): string[] => {
    for (const next of afterIds) {
      if (next === task.id) return [...path, id]
      if (seen.has(next)) continue
      seen.add(next)
      const found = follow(next, tasks.get(next)?.afterIds ?? [], [...path, id])
      if (found.length > 0) return found
    }
    return []
  }
  return follow(task.id, task.afterIds, [])
}

/** What must be done before a task can be begun: the open ones of those it comes after. */
export function openBefore(task: Pick<Task, 'afterIds'>, tasks: Tasks): Task[] {
  return task.afterIds.flatMap((id) => {
    const before = tasks.get(id)
    return before && before.deletedAt === null && isOpen(before) ? [before] : []
  })
}

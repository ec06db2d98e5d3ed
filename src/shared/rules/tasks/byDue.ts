import type { Task } from '../../model/task'
import { finnishOrder } from '../../texts/format'

/**
 * The most pressing first: by due day, then by the clock, then by priority and name. What has no due day comes
 * last, and in a day what has no time.
 */
export function byDue(a: Task, b: Task): number {
  return (
    compare(a.due ?? '9999', b.due ?? '9999') ||
    compare(a.dueTime ?? '24:00', b.dueTime ?? '24:00') ||
    ranks[a.priority] - ranks[b.priority] ||
    finnishOrder.compare(a.title, b.title) ||
    compare(a.id, b.id)
  )
}

const ranks = { high: 0, normal: 1, low: 2 } as const satisfies Record<Task['priority'], number>

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

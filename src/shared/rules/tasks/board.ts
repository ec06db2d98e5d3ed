import type { Link } from '../../model/link'
import { type Task, taskStatuses } from '../../model/task'
import { finnishOrder } from '../../texts/format'
import { groupBy } from '../groupBy'
import { byDue } from './byDue'

/** What the columns of the board tell apart. */
export const boardGroupings = ['status', 'assignee', 'workstream'] as const
export type BoardGrouping = (typeof boardGroupings)[number]

/** What the tasks of a column share, and what a task that is moved there gets. */
export type Shared = Pick<Task, 'status'> | Pick<Task, 'assigneeId'> | Pick<Task, 'workstream'>

/** A column of the board; its tasks by due day, those without one last, then by priority. */
export interface BoardColumn {
  readonly key: string
  readonly shared: Shared
  readonly tasks: readonly Task[]
}

interface Columns {
  readonly by: BoardGrouping
  /** Whose people or workstreams have a column even when no task shown is theirs: one can be moved there. */
  readonly offered: readonly Task[]
  /** Whose column comes first; null when that is nobody. */
  readonly me: string | null
  /** The name by which people and workstreams are in order; '' for one that is not there. */
  readonly nameOf: (link: Link) => string
}

/**
 * The tasks in columns: every status in its order; or people or workstreams by name, one's own first and
 * "none" last. None, and one's own, are there without tasks too.
 */
export function boardColumns(tasks: readonly Task[], columns: Columns): BoardColumn[] {
  const { by } = columns
  const groups = groupBy(tasks, (task) => keyOf(sharedOf(task, by)))
  return shareds(tasks, columns).map((shared) => {
    const key = keyOf(shared)
    return { key, shared, tasks: (groups.get(key) ?? []).sort(byDue) }
  })
}

/** The person or workstream of a column; null for a status, and for the column of those without one. */
export function linkOf(shared: Shared): Link | null {
  if ('workstream' in shared) return shared.workstream
  return 'assigneeId' in shared && shared.assigneeId
    ? { kind: 'person', id: shared.assigneeId }
    : null
}

function shareds(tasks: readonly Task[], { by, offered, me, nameOf }: Columns): Shared[] {
  if (by === 'status') return taskStatuses.map((status) => ({ status }))
  const none: Shared = by === 'assignee' ? { assigneeId: null } : { workstream: null }
  const own: Shared[] = by === 'assignee' && me !== null ? [{ assigneeId: me }] : []
  const used = [...tasks, ...offered].map((task) => sharedOf(task, by))
  const known = new Map([...own, ...used].map((shared) => [keyOf(shared), shared]))
  known.delete(keyOf(none))
  const named = [...known.values()].flatMap((shared) => {
    const link = linkOf(shared)
    return link ? [{ shared, isOwn: link.id === me, name: nameOf(link) }] : []
  })
  named.sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || finnishOrder.compare(a.name, b.name))
  return [...named.map(({ shared }) => shared), none]
}

function sharedOf(task: Task, by: BoardGrouping): Shared {
  if (by === 'status') return { status: task.status }
  return by === 'assignee' ? { assigneeId: task.assigneeId } : { workstream: task.workstream }
}

function keyOf(shared: Shared): string {
  return 'status' in shared ? shared.status : (linkOf(shared)?.id ?? 'none')
}

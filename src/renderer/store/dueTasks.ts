import type { LocalText } from '@shared/model/base'
import type { Cover } from '@shared/model/cover'
import type { Person } from '@shared/model/person'
import { isOpen } from '@shared/model/openTask'
import type { Task } from '@shared/model/task'
import { type Acting, actingFor } from '@shared/rules/acting'
import { database } from './database'
import { livingRecords, recordsWithIds } from './live'
import type { Query } from './query'

const openStatuses = ['open', 'inProgress', 'waiting'] as const

/** As many as a morning can bear; the tasks register has the rest. */
export const shownTasks = 30

/** A task with the names it is shown with. */
export interface DueTask {
  task: Task
  assignee: Person | undefined
  /** Who stands in for the assignee on the day; undefined when nobody does. */
  cover: Person | undefined
  workstream: LocalText | null
  /** The user's own, or of somebody the user stands in for. */
  mine: boolean
}

export interface AskedTasks {
  /** The day of asking. */
  day: string
  /** The last due date that counts. */
  until: string
  /** The person who is the user; null when not known. */
  me: string | null
}

/** Open tasks due by a day, own ones first, then by due date. */
export function dueTasks({ day, until, me }: AskedTasks): Query<DueTask[]> {
  return { key: `dueTasks ${day} ${until} ${me}`, read: () => readDueTasks({ day, until, me }) }
}

async function readDueTasks({ day, until, me }: AskedTasks): Promise<DueTask[]> {
  const [covers, all] = await Promise.all([livingRecords('cover'), tasksDue(until)])
  const own = me === null ? [] : [me, ...coveredBy(me, covers, day)]
  const mine = await tasksOf(own, until)
  const mineIds = new Set(mine.map((task) => task.id))
  const others = all.filter((task) => !mineIds.has(task.id))
  const shown = [...mine.sort(byDue), ...others.sort(byDue)].slice(0, shownTasks)
  const rows = shown.map((task) => ({ task, acting: actingOn(task, day, covers) }))
  const [people, workstreams] = await Promise.all([peopleOf(rows), workstreamNames(shown)])
  return rows.map(({ task, acting }) => ({
    task,
    assignee: people.get(task.assigneeId ?? ''),
    cover: acting?.coveredId ? people.get(acting.personId) : undefined,
    workstream: workstreams.get(task.workstream?.id ?? '') ?? null,
    mine: mineIds.has(task.id),
  }))
}

/** The people for whom somebody acts on a day. */
function coveredBy(me: string, covers: readonly Cover[], day: string): string[] {
  const covered = new Set(covers.map((cover) => cover.coveredId))
  return [...covered].filter((id) => actingFor(id, day, covers).personId === me)
}

function tasksOf(people: readonly string[], until: string): Promise<Task[]> {
  return database
    .records('task')
    .where('assigneeId')
    .anyOf(people)
    .and(
      (task) => isOpen(task) && task.deletedAt === null && task.due !== null && task.due <= until,
    )
    .toArray()
}

/** The first of each status by the index on status and due date, so that thousands are never read. */
async function tasksDue(until: string): Promise<Task[]> {
  const found = await Promise.all(
    openStatuses.map((status) =>
      database
        .records('task')
        .where('[status+due]')
        .between([status, ''], [status, until], true, true)
        .and((task) => task.deletedAt === null)
        .limit(shownTasks)
        .toArray(),
    ),
  )
  return found.flat()
}

const byUrgency = { high: 0, normal: 1, low: 2 } as const

function byDue(a: Task, b: Task): number {
  const [left, right] = [a.due ?? '', b.due ?? '']
  if (left !== right) return left < right ? -1 : 1
  return byUrgency[a.priority] - byUrgency[b.priority]
}

function actingOn(task: Task, day: string, covers: readonly Cover[]): Acting | null {
  return task.assigneeId === null ? null : actingFor(task.assigneeId, day, covers)
}

function peopleOf(rows: readonly { task: Task; acting: Acting | null }[]) {
  const ids = rows.flatMap(({ task, acting }) => [task.assigneeId, acting?.personId])
  return recordsWithIds('person', ids)
}

async function workstreamNames(tasks: readonly Task[]): Promise<ReadonlyMap<string, LocalText>> {
  const kinds = ['body', 'programme', 'project'] as const
  const found = await Promise.all(
    kinds.map((kind) => {
      const links = tasks.map(({ workstream }) => workstream?.kind === kind && workstream.id)
      return recordsWithIds(kind, links)
    }),
  )
  const records = found.flatMap((map) => [...map.values()])
  return new Map(records.map(({ id, name }) => [id, name]))
}

import type { LocalText } from '@shared/model/base'
import type { Cover } from '@shared/model/cover'
import { isOpen } from '@shared/model/openTask'
import type { Person } from '@shared/model/person'
import type { Task } from '@shared/model/task'
import { type Acting, actingFor } from '@shared/rules/acting'
import { byDue } from '@shared/rules/tasks/byDue'
import {
  isOwnTask,
  morningGroup,
  morningGroups,
  type MorningGroup,
} from '@shared/rules/tasks/morningGroup'
import { database } from './database'
import { type LinkedRecords, linkedRecords } from './linked'
import { byId, livingRecords, recordsWithIds } from './live'
import type { Query } from './query'
import { type TaskOrigin, taskOrigins } from './taskOrigins'

const openStatuses = ['open', 'inProgress', 'waiting'] as const

/** As many as a morning can bear; the tasks register has the rest. */
export const shownTasks = 30

/** A task with the names it is shown with. */
export interface DueTask {
  task: Task
  /** Which part of the morning it belongs to. */
  group: MorningGroup
  assignee: Person | undefined
  /** Who stands in for the assignee on the day; undefined when nobody does. */
  cover: Person | undefined
  workstream: LocalText | null
  /** Whom it waits for, and who outside the house does it, as far as they are records. */
  parties: LinkedRecords
  /** The meeting in which it was agreed. */
  origin: TaskOrigin | undefined
}

export interface AskedTasks {
  /** The day of asking. */
  day: string
  /** The moment of asking, ISO UTC. */
  now: string
  /** The last due date that counts. */
  until: string
  /** The person who is the user; null when not known. */
  me: string | null
}

/** The open tasks of a morning: part by part, own ones first, then by due date. */
export function dueTasks(asked: AskedTasks): Query<DueTask[]> {
  const { now, until, me } = asked
  return { key: `dueTasks ${now} ${until} ${me}`, read: () => readDueTasks(asked) }
}

async function readDueTasks({ day, now, until, me }: AskedTasks): Promise<DueTask[]> {
  const [covers, all] = await Promise.all([livingRecords('cover'), tasksDue(until)])
  const mine = me === null ? [] : await ownTasks(me, covers, day)
  const tasks = [...byId([...mine, ...all]).values()].map((task) => {
    const isOwn = isOwnTask(task, me, day, covers)
    return { task, isOwn, group: morningGroup(task, { today: day, now, until, isOwn }) }
  })
  // What is left out when a morning is too full is other people's, never the user's own.
  const kept = tasks.filter(isOfMorning).sort(byOwner).slice(0, shownTasks).sort(byGroup)
  const shown = kept.map(({ task }) => task)
  const acting = shown.map((task) => actingOn(task, day, covers))
  const [people, workstreams, origins, parties] = await Promise.all([
    recordsWithIds('person', [
      ...shown.map(({ assigneeId }) => assigneeId),
      ...acting.map((one) => one?.personId),
    ]),
    workstreamNames(shown),
    taskOrigins(shown),
    linkedRecords(
      shown.flatMap(({ waitingFor, outside }) =>
        [waitingFor?.party ?? [], outside?.party ?? []].flat(),
      ),
    ),
  ])
  return kept.map(({ task, group }, at) => ({
    task,
    group,
    assignee: people.get(task.assigneeId ?? ''),
    cover: acting[at]?.coveredId ? people.get(acting[at].personId) : undefined,
    workstream: workstreams.get(task.workstream?.id ?? '') ?? null,
    parties,
    origin: origins.get(task.originId ?? ''),
  }))
}

interface Sorted {
  task: Task
  isOwn: boolean
  group: MorningGroup
}

function isOfMorning(one: Omit<Sorted, 'group'> & { group: MorningGroup | null }): one is Sorted {
  return one.group !== null
}

function byOwner(a: Sorted, b: Sorted): number {
  if (a.isOwn !== b.isOwn) return a.isOwn ? -1 : 1
  return byDue(a.task, b.task)
}

function byGroup(a: Sorted, b: Sorted): number {
  return morningGroups.indexOf(a.group) - morningGroups.indexOf(b.group)
}

/** The open tasks of a person, of those the person stands in for, and those the person helps with. */
async function ownTasks(me: string, covers: readonly Cover[], day: string): Promise<Task[]> {
  const tasks = database.records('task')
  const [assigned, helped] = await Promise.all([
    tasks
      .where('assigneeId')
      .anyOf([me, ...coveredBy(me, covers, day)])
      .and(isLivingOpen)
      .toArray(),
    tasks.where('helperIds').equals(me).and(isLivingOpen).toArray(),
  ])
  return [...assigned, ...helped]
}

function isLivingOpen(task: Task): boolean {
  return isOpen(task) && task.deletedAt === null
}

/** The people for whom somebody acts on a day. */
function coveredBy(me: string, covers: readonly Cover[], day: string): string[] {
  const covered = new Set(covers.map((cover) => cover.coveredId))
  return [...covered].filter((id) => actingFor(id, day, covers).personId === me)
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

function actingOn(task: Task, day: string, covers: readonly Cover[]): Acting | null {
  return task.assigneeId === null ? null : actingFor(task.assigneeId, day, covers)
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

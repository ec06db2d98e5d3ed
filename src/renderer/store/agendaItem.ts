import { useLiveQuery } from 'dexie-react-hooks'
import type { Matter } from '@shared/model/matter'
import type { Meeting } from '@shared/model/meeting'
import type { Occurrence } from '@shared/model/occurrence'
import { isOpen } from '@shared/model/openTask'
import type { Task } from '@shared/model/task'
import { database } from './database'
import { byId, livingRecords, occurrencesOf } from './live'

/** One earlier or later handling of a matter. */
export interface Handling {
  readonly meeting: Meeting
  readonly occurrence: Occurrence
}

/** The other times a matter has been on an agenda, newest first; undefined while they are read. */
export function useMatterHistory(
  matterId: string | null,
  exceptId: string,
): Handling[] | undefined {
  return useLiveQuery(() => matterHistory(matterId, exceptId), [matterId, exceptId])
}

async function matterHistory(matterId: string | null, exceptId: string): Promise<Handling[]> {
  if (matterId === null) return []
  const found = await database.records('occurrence').where('matterId').equals(matterId).toArray()
  const others = found.filter((one) => one.deletedAt === null && one.id !== exceptId)
  const meetings = await database
    .records('meeting')
    .bulkGet(others.map(({ meetingId }) => meetingId))
  return others
    .flatMap((occurrence, index) => {
      const meeting = meetings[index]
      return meeting && meeting.deletedAt === null ? [{ meeting, occurrence }] : []
    })
    .sort((a, b) => (a.meeting.start < b.meeting.start ? 1 : -1))
}

/** True when a matter has been, or is, on an agenda in some other item. */
export async function isMatterElsewhere(matterId: string, exceptId: string): Promise<boolean> {
  return (await matterHistory(matterId, exceptId)).length > 0
}

/** Living tasks agreed in an agenda item, renewed when they change; undefined while they are read. */
export function useTasksOf(occurrenceId: string): Task[] | undefined {
  return useLiveQuery(async () => {
    const found = await database.records('task').where('originId').equals(occurrenceId).toArray()
    return found.filter((task) => task.deletedAt === null)
  }, [occurrenceId])
}

const noTasks: ReadonlyMap<string, Task> = new Map()

/** Open tasks, and the ones linked already; empty while they are read. */
export function useLinkableTasks(linkedIds: readonly string[]): ReadonlyMap<string, Task> {
  const tasks = useLiveQuery(async () => {
    const table = database.records('task')
    // Not by the index on status and due date: a task without a due date is not in it.
    const open = await table.filter((task) => task.deletedAt === null && isOpen(task)).toArray()
    const linked = await table.bulkGet([...linkedIds])
    const both = [...open, ...linked].filter((task) => task !== undefined)
    return byId(both.filter((task) => task.deletedAt === null))
  }, [linkedIds.join(' ')])
  return tasks ?? noTasks
}

/** Open matters that are not on the agenda of a meeting; undefined while they are read. */
export function useOpenMatters(meetingId: string): Matter[] | undefined {
  return useLiveQuery(async () => {
    const [matters, occurrences] = await Promise.all([
      livingRecords('matter'),
      occurrencesOf(meetingId),
    ])
    const here = new Set(occurrences.map(({ matterId }) => matterId))
    return matters.filter((matter) => matter.state === 'open' && !here.has(matter.id))
  }, [meetingId])
}

/** Living tasks agreed in any of the agenda items. */
export async function tasksOfAll(occurrenceIds: readonly string[]): Promise<Task[]> {
  const found = await database.records('task').where('originId').anyOf(occurrenceIds).toArray()
  return found.filter((task) => task.deletedAt === null)
}

/** The same, renewed when they change; undefined while they are read. */
export function useTasksOfAll(occurrenceIds: readonly string[]): Task[] | undefined {
  return useLiveQuery(() => tasksOfAll(occurrenceIds), [occurrenceIds.join(' ')])
}

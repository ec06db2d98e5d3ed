import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { Meeting } from '@shared/model/meeting'
import type { Occurrence } from '@shared/model/occurrence'
import type { Task } from '@shared/model/task'
import { database } from './database'

/** The meeting and the item of its agenda in which a task was agreed. */
export interface TaskOrigin {
  readonly meeting: Meeting
  readonly item: Occurrence
}

const none: ReadonlyMap<string, TaskOrigin> = new Map()

/** Where tasks were agreed, by the id of the item, renewed when that changes; empty while it is read. */
export function useTaskOrigins(
  tasks: readonly Pick<Task, 'originId'>[],
): ReadonlyMap<string, TaskOrigin> {
  // Of thousands of tasks the ids are not gathered anew with every picture.
  const ids = useMemo(() => originIds(tasks).sort().join(' '), [tasks])
  const found = useLiveQuery(() => originsOf(ids === '' ? [] : ids.split(' ')), [ids])
  return found ?? none
}

/** The same once, for an answer that is read with others. */
export function taskOrigins(
  tasks: readonly Pick<Task, 'originId'>[],
): Promise<ReadonlyMap<string, TaskOrigin>> {
  return originsOf(originIds(tasks))
}

const originIds = (tasks: readonly Pick<Task, 'originId'>[]) => [
  ...new Set(tasks.flatMap(({ originId }) => originId ?? [])),
]

async function originsOf(ids: readonly string[]): Promise<ReadonlyMap<string, TaskOrigin>> {
  if (ids.length === 0) return none
  const items = (await database.records('occurrence').bulkGet([...ids])).filter(isLiving)
  const meetingIds = [...new Set(items.map(({ meetingId }) => meetingId))]
  const meetings = (await database.records('meeting').bulkGet(meetingIds)).filter(isLiving)
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  return new Map(
    items.flatMap((item) => {
      const meeting = byId.get(item.meetingId)
      return meeting ? [[item.id, { meeting, item }] as const] : []
    }),
  )
}

function isLiving<T extends { deletedAt: string | null }>(record: T | undefined): record is T {
  return record !== undefined && record.deletedAt === null
}

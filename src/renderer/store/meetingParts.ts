import { patch, remove, type Change } from './change'
import { database } from './database'
import { livingRecords, occurrencesOf } from './live'

/**
 * What goes with a meeting that is removed: its agenda items, what was put off for it, and the origin of
 * tasks agreed in it. Matters live on.
 */
export async function partsOfMeeting(id: string): Promise<Change[]> {
  const items = await occurrencesOf(id)
  const ids = items.map((item) => item.id)
  const tasks = await database.records('task').where('originId').anyOf(ids).toArray()
  const postponed = await livingRecords('postponement')
  return [
    ...tasks
      .filter((task) => task.deletedAt === null)
      .map((task) => patch('task', task.id, { originId: null })),
    ...postponed.filter((one) => one.meetingId === id).map((one) => remove('postponement', one.id)),
    ...ids.map((item) => remove('occurrence', item)),
  ]
}

import { useLiveQuery } from 'dexie-react-hooks'
import type { MinutesData } from '@shared/documents/minutesData'
import type { Meeting } from '@shared/model/meeting'
import { meetingAfter } from '@shared/rules/meetingAfter'
import { database } from './database'
import { livingRecords, occurrencesOf } from './live'
import { loadMeetingData } from './meetingData'

/** What the minutes of a meeting tell beside its agenda. */
export type MinutesExtras = Pick<MinutesData, 'tasks' | 'next' | 'approvedIn'>

async function loadExtras(meeting: Meeting): Promise<MinutesExtras> {
  const { approvedInId } = meeting.minutes
  const [items, meetings, approvedIn] = await Promise.all([
    occurrencesOf(meeting.id),
    livingRecords('meeting'),
    approvedInId === null ? undefined : database.records('meeting').get(approvedInId),
  ])
  const tasks = await database
    .records('task')
    .where('originId')
    .anyOf(items.map(({ id }) => id))
    .toArray()
  return {
    tasks: tasks.filter(({ deletedAt }) => deletedAt === null),
    next: meetingAfter(meeting, meetings),
    approvedIn: approvedIn ?? null,
  }
}

/** The same, renewed when any of it changes; undefined while it is read. */
export function useMinutesExtras(meeting: Meeting): MinutesExtras | undefined {
  const { id, start, seriesId, bodyId, minutes } = meeting
  return useLiveQuery(
    () => loadExtras(meeting),
    [id, start, seriesId, bodyId, minutes.approvedInId],
  )
}

/** The meetings that have a matter on their agenda, with what their minutes need; cancelled ones too. */
export async function loadMeetingsOfMatter(matterId: string): Promise<MinutesData[]> {
  const items = await database.records('occurrence').where('matterId').equals(matterId).toArray()
  const living = items.filter(({ deletedAt }) => deletedAt === null)
  const ids = new Set(living.map(({ meetingId }) => meetingId))
  const found = await Promise.all([...ids].map(loadMinutesData))
  return found.flatMap((data) => (data && data.meeting.deletedAt === null ? [data] : []))
}

/** Everything that the minutes of one meeting need, as it is stored now; null when there is no such meeting. */
export async function loadMinutesData(meetingId: string): Promise<MinutesData | null> {
  const data = await loadMeetingData(meetingId)
  return data ? { ...data, ...(await loadExtras(data.meeting)) } : null
}

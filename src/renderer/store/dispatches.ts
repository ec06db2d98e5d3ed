import { useLiveQuery } from 'dexie-react-hooks'
import type { Dispatch } from '@shared/model/dispatch'
import { inOrderOfTime } from '@shared/rules/meetingStage'
import { database } from './database'

/** What was sent of a meeting, the oldest first. */
export async function dispatchesOf(meetingId: string): Promise<Dispatch[]> {
  const sent = await database.records('dispatch').where('meetingId').equals(meetingId).toArray()
  return living(sent)
}

/** The same, renewed when something is sent; undefined while it loads. */
export function useDispatches(meetingId: string): Dispatch[] | undefined {
  return useLiveQuery(() => dispatchesOf(meetingId), [meetingId])
}

/** What was sent of several meetings, the oldest first. */
export async function dispatchesOfAll(meetingIds: readonly string[]): Promise<Dispatch[]> {
  const sent = await database.records('dispatch').where('meetingId').anyOf(meetingIds).toArray()
  return living(sent)
}

function living(sent: readonly Dispatch[]): Dispatch[] {
  return inOrderOfTime(sent.filter(({ deletedAt }) => deletedAt === null))
}

import { useLiveQuery } from 'dexie-react-hooks'
import type { Meeting } from '@shared/model/meeting'
import type { Occurrence } from '@shared/model/occurrence'
import type { MeetingData } from '@shared/rules/meetingData'
import { type RunningNumbers, runningNumbersOf } from '@shared/rules/numbering'
import { database } from './database'
import { byId, livingRecords, occurrencesOf } from './live'

/** The other living meetings of the same body or series, with their items. */
export async function relatedMeetings(meeting: Meeting) {
  const others = (await livingRecords('meeting')).filter(
    (other) =>
      other.id !== meeting.id &&
      ((meeting.bodyId !== null && other.bodyId === meeting.bodyId) ||
        (meeting.seriesId !== null && other.seriesId === meeting.seriesId)),
  )
  return Promise.all(
    others.map(async (other) => ({ meeting: other, occurrences: await occurrencesOf(other.id) })),
  )
}

/** Everything the builder and the papers of one meeting need; null when there is no such meeting. */
export async function loadMeetingData(id: string): Promise<MeetingData | null> {
  const core = await loadMeetingCore(id)
  if (!core) return null
  const { bodyId } = core.meeting
  const [people, organisations, covers, body, numbers] = await Promise.all([
    livingRecords('person'),
    livingRecords('organisation'),
    livingRecords('cover'),
    bodyId ? database.records('body').get(bodyId) : undefined,
    loadRunningNumbers(id),
  ])
  return {
    ...core,
    ...numbers,
    body: body ?? null,
    people: byId(people),
    organisations: byId(organisations),
    covers,
  }
}

/** The same, renewed when any of it changes; undefined while it loads. */
export function useMeetingData(id: string): MeetingData | null | undefined {
  return useLiveQuery(() => loadMeetingData(id), [id])
}

/** A meeting with its items and their matters alone; null when there is no such meeting. */
export async function loadMeetingCore(
  id: string,
): Promise<Pick<MeetingData, 'meeting' | 'occurrences' | 'matters'> | null> {
  const meeting = await database.records('meeting').get(id)
  if (!meeting || meeting.deletedAt !== null) return null
  const occurrences = await occurrencesOf(id)
  return { meeting, occurrences, matters: await mattersOf(occurrences) }
}

/** Where the numbers of a meeting begin, and which are not free. */
export async function loadRunningNumbers(id: string): Promise<RunningNumbers> {
  const meeting = await database.records('meeting').get(id)
  if (!meeting || meeting.numbering.scheme === 'decimal') {
    return { firstNumber: 1, takenNumbers: new Set() }
  }
  return runningNumbersOf(meeting, await relatedMeetings(meeting))
}

async function mattersOf(occurrences: readonly Occurrence[]) {
  const ids = occurrences.flatMap(({ matterId }) => (matterId ? [matterId] : []))
  const matters = await database.records('matter').bulkGet(ids)
  return byId(matters.filter((matter) => matter !== undefined))
}

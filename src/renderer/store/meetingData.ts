import { useLiveQuery } from 'dexie-react-hooks'
import type { Meeting } from '@shared/model/meeting'
import type { MeetingData } from '@shared/rules/meetingData'
import { runningNumbersOf } from '@shared/rules/numbering'
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
  const meeting = await database.records('meeting').get(id)
  if (!meeting || meeting.deletedAt !== null) return null
  const [occurrences, people, organisations, covers, body, related] = await Promise.all([
    occurrencesOf(id),
    livingRecords('person'),
    livingRecords('organisation'),
    livingRecords('cover'),
    meeting.bodyId ? database.records('body').get(meeting.bodyId) : undefined,
    meeting.numbering.scheme === 'decimal' ? [] : relatedMeetings(meeting),
  ])
  const matterIds = occurrences.flatMap(({ matterId }) => (matterId ? [matterId] : []))
  const matters = await database.records('matter').bulkGet(matterIds)
  return {
    meeting,
    body: body ?? null,
    occurrences,
    matters: byId(matters.filter((matter) => matter !== undefined)),
    people: byId(people),
    organisations: byId(organisations),
    covers,
    ...runningNumbersOf(meeting, related),
  }
}

/** The same, renewed when any of it changes; undefined while it loads. */
export function useMeetingData(id: string): MeetingData | null | undefined {
  return useLiveQuery(() => loadMeetingData(id), [id])
}

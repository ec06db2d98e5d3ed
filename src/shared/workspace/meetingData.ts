import type { MeetingData } from '../rules/meetingData'
import { runningNumbersOf } from '../rules/numbering'
import type { WorkspaceRecords } from './format'

interface Removable {
  readonly id: string
  readonly deletedAt: string | null
}

/** One living meeting of a workspace with all that its papers need; null when there is no such meeting. */
export function meetingDataFrom(records: WorkspaceRecords, meetingId: string): MeetingData | null {
  const meeting = living(records.meeting).find(({ id }) => id === meetingId)
  if (!meeting) return null
  const occurrences = living(records.occurrence)
  const occurrencesOf = (id: string) => occurrences.filter((one) => one.meetingId === id)
  const others = living(records.meeting).filter(({ id }) => id !== meetingId)
  return {
    meeting,
    body: living(records.body).find(({ id }) => id === meeting.bodyId) ?? null,
    occurrences: occurrencesOf(meetingId),
    matters: byId(living(records.matter)),
    people: byId(living(records.person)),
    organisations: byId(living(records.organisation)),
    covers: living(records.cover),
    ...runningNumbersOf(
      meeting,
      others.map((other) => ({ meeting: other, occurrences: occurrencesOf(other.id) })),
    ),
  }
}

function living<T extends Removable>(records: readonly T[]): T[] {
  return records.filter((record) => record.deletedAt === null)
}

function byId<T extends Removable>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}

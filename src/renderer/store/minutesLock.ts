import type { Meeting } from '@shared/model/meeting'
import type { Occurrence } from '@shared/model/occurrence'
import type { AnyRecord } from '@shared/model/records'
import type { RecordKind } from '@shared/model/link'
import { type Altered, lockedFieldOfItem, lockedFieldOfMeeting } from '@shared/rules/minutesLock'
import type { AlteredRecord } from './change'
import { InvalidRecord } from './commitProblem'
import type { KvDatabase } from './database'

/**
 * Refuses a change of what approved minutes say. To be called in the transaction that writes.
 * @throws InvalidRecord that names the record and the field
 */
export async function keepMinutes(
  altered: readonly AlteredRecord[],
  into: KvDatabase,
): Promise<void> {
  const meetings = ofKind<Meeting>(altered, 'meeting')
  for (const one of meetings) refuse('meeting', one.after.id, lockedFieldOfMeeting(one))
  const items = ofKind<Occurrence>(altered, 'occurrence')
  if (items.length === 0) return
  const around = new Map(meetings.map((one) => [one.after.id, one]))
  const missing = [...new Set(items.flatMap(meetingIds))].filter((id) => !around.has(id))
  for (const meeting of await into.records('meeting').bulkGet(missing))
    if (meeting) around.set(meeting.id, { before: meeting, after: meeting })
  for (const item of items) {
    const its = meetingIds(item).flatMap((id) => around.get(id) ?? [])
    refuse('occurrence', item.after.id, lockedFieldOfItem(item, its))
  }
}

function ofKind<T extends AnyRecord>(altered: readonly AlteredRecord[], kind: RecordKind) {
  return altered.filter((one) => one.kind === kind) as unknown as Altered<T>[]
}

function meetingIds({ before, after }: Altered<Occurrence>): string[] {
  return before ? [before.meetingId, after.meetingId] : [after.meetingId]
}

function refuse(kind: RecordKind, id: string, field: string | null): void {
  if (field === null) return
  const issue = {
    code: 'custom' as const,
    path: [field],
    message: 'minutesLocked',
    input: undefined,
  }
  throw new InvalidRecord({ code: 'invalid', kind, id, issues: [issue] })
}

import type { Meeting } from '../model/meeting'
import type { Occurrence } from '../model/occurrence'
import { isSealed } from './minutesState'

/** A record before and after a change; `before` undefined when it is new. */
export interface Altered<T> {
  readonly before: T | undefined
  readonly after: T
}

/** What approved minutes say of the meeting itself: when, who led it and who was there. */
const ofMeeting = [
  'title',
  'number',
  'start',
  'end',
  'startedAt',
  'endedAt',
  'chairId',
  'secretaryId',
  'attendance',
] as const satisfies readonly (keyof Meeting)[]

/** What they say of an item, and its place. Reporting, follow-up, validity and visibility are free. */
const ofItem = [
  'meetingId',
  'matterId',
  'parentId',
  'order',
  'section',
  'number',
  'title',
  'explanation',
  'proposal',
  'notes',
  'outcome',
  'attachments',
  'files',
  'absentIds',
  'disqualifiedIds',
  'deletedAt',
] as const satisfies readonly (keyof Occurrence)[]

/**
 * The field of a meeting that its approved minutes do not let change; null when all is allowed. The lock
 * itself opens with a correction that says why, with the meeting reopened, or with the meeting removed.
 */
export function lockedFieldOfMeeting({ before, after }: Altered<Meeting>): keyof Meeting | null {
  if (!before || !isSealed(before) || after.deletedAt !== null || after.state !== 'held')
    return null
  if (after.minutes.corrections.length > before.minutes.corrections.length) return null
  if (!isSealed(after)) return 'minutes'
  return ofMeeting.find((field) => differ(before[field], after[field])) ?? null
}

/**
 * The field of an item that approved minutes do not let change; null when all is allowed.
 * @param meetings the meetings the item was and is on, before and after the same change
 */
export function lockedFieldOfItem(
  { before, after }: Altered<Occurrence>,
  meetings: readonly Altered<Meeting>[],
): keyof Occurrence | null {
  if (!meetings.some(staysSealed)) return null
  if (!before) return 'meetingId'
  const hides = (before.visibility === 'hidden') !== (after.visibility === 'hidden')
  if (hides) return 'visibility'
  return ofItem.find((field) => differ(before[field], after[field])) ?? null
}

/** Locked when the change began, and not opened by it. */
function staysSealed({ before, after }: Altered<Meeting>): boolean {
  return before !== undefined && isSealed(before) && isSealed(after) && after.deletedAt === null
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other)
}

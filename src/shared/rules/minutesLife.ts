import type { Meeting } from '../model/meeting'
import type { Minutes, MinutesState } from '../model/minutes'
import type { Occurrence } from '../model/occurrence'
import type { OutcomeCode } from '../model/outcome'
import { agendaTree } from './agendaOrder'
import { runOf } from './meetingAfter'
import type { MeetingData } from './meetingData'
import { isSealed } from './minutesState'

/**
 * What is approved of a meeting, as text in a form that stays the same whatever the language of the paper,
 * the names of people or the version of the program: who was there, and each item with its texts and outcome.
 */
export function approvedText({ meeting, occurrences }: MeetingData): string {
  const items = agendaTree(occurrences)
    .flatMap(({ occurrence, children }) => [occurrence, ...children])
    .filter(({ visibility }) => visibility !== 'hidden')
  const { title, number, start, end, startedAt, endedAt, chairId, secretaryId } = meeting
  const said = [
    { title, number, start, end, startedAt, endedAt, chairId, secretaryId },
    meeting.attendance,
    ...items.map(itemText),
  ]
  return said.map((part) => JSON.stringify(part)).join('\n')
}

function itemText(item: Occurrence) {
  const { number, title, explanation, proposal, notes, outcome } = item
  const { attachments, files, absentIds, disqualifiedIds } = item
  return {
    ...{ number, title, explanation, proposal, notes, outcome },
    ...{ attachments, absentIds, disqualifiedIds },
    // Left out when there are none: minutes approved before there were files keep their hash.
    ...(files.length > 0 ? { files } : {}),
  }
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Out for comments by a day. */
export function outForComments(minutes: Minutes, commentsBy: string): Minutes {
  return { ...minutes, state: 'comments', commentsBy }
}

/** Checked by somebody on a day. */
export function checked(minutes: Minutes, on: string, checkerIds: readonly string[]): Minutes {
  return { ...minutes, state: 'checked', checkedOn: on, checkerIds: [...checkerIds] }
}

/** Approved and locked. `hash` is of the text as it was approved. */
export function approved(
  minutes: Minutes,
  approval: { on: string; inId: string | null; hash: string },
): Minutes {
  const { on, inId, hash } = approval
  return { ...minutes, state: 'approved', approvedOn: on, approvedInId: inId, hash }
}

/** Opened once more to be corrected: what is corrected and why is kept for ever, and printed. */
export function openedForCorrection(
  minutes: Minutes,
  correction: { at: string; who: string; text: string },
): Minutes {
  const state: MinutesState = minutes.checkedOn === null ? 'draft' : 'checked'
  return { ...minutes, state, hash: '', corrections: [...minutes.corrections, correction] }
}

/** A memo is approved also by being noted or agreed on; minutes by being approved as they are. */
const approving: Readonly<Record<Meeting['document'], ReadonlySet<OutcomeCode>>> = {
  memo: new Set(['approved', 'noted', 'agreed']),
  minutes: new Set(['approved']),
}

/**
 * The earlier meeting whose minutes a meeting approved: the latest held one before it in the same series or
 * body, when the item of the previous minutes says so. Null when it did not, or approved them with changes that
 * have to be made first, or they were approved before.
 */
export function approvedByMeeting(
  meeting: Meeting,
  occurrences: readonly Occurrence[],
  meetings: readonly Meeting[],
): Meeting | null {
  const run = runOf(meeting)
  const previous = meetings
    .filter(
      (other) =>
        other.deletedAt === null &&
        other.state === 'held' &&
        run !== null &&
        runOf(other) === run &&
        other.start < meeting.start,
    )
    .reduce<Meeting | null>(
      (latest, other) => (latest === null || other.start > latest.start ? other : latest),
      null,
    )
  if (previous === null || isSealed(previous)) return null
  const approves = occurrences.some(
    ({ deletedAt, slot, outcome }) =>
      deletedAt === null &&
      slot === 'previousMinutes' &&
      outcome !== null &&
      approving[previous.document].has(outcome.code),
  )
  return approves ? previous : null
}

import type { Dispatch } from '../model/dispatch'
import type { Meeting } from '../model/meeting'
import { isOpened } from '../model/openMeeting'

/** The life of a meeting, in its order; `cancelled` can follow any of the first four. */
export const meetingStages = [
  'idea',
  'draft',
  'sent',
  'inProgress',
  'held',
  'checked',
  'approved',
  'cancelled',
] as const
export type MeetingStage = (typeof meetingStages)[number]

type Staged = Pick<Meeting, 'id' | 'state' | 'startedAt' | 'minutes'>
type Sent = Pick<Dispatch, 'meetingId' | 'what'>

/** Where a meeting stands, from what is stored of it; `isSent`: somebody was told of it (see `toldMeetings`). */
export function meetingStage(meeting: Staged, isSent: boolean): MeetingStage {
  if (meeting.state === 'cancelled' || meeting.state === 'idea') return meeting.state
  if (meeting.state === 'held') {
    const { state } = meeting.minutes
    return state === 'checked' || state === 'approved' ? state : 'held'
  }
  if (isOpened(meeting)) return 'inProgress'
  return isSent ? 'sent' : 'draft'
}

/**
 * The meetings whose calendar entry stands with somebody: an invitation or an update was sent, and no cancellation
 * after it. What was only exported was not sent, and neither was an agenda without an invitation.
 * @param dispatches the oldest first
 */
export function toldMeetings(dispatches: Iterable<Sent>): Set<string> {
  const told = new Set<string>()
  for (const { meetingId, what } of dispatches) {
    if (what === 'invitation' || what === 'update') told.add(meetingId)
    if (what === 'cancellation') told.delete(meetingId)
  }
  return told
}

/** Sendings with the oldest first. */
export function inOrderOfTime(dispatches: Iterable<Dispatch>): Dispatch[] {
  return [...dispatches].sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : a.version - b.version,
  )
}

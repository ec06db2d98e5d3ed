import type { Meeting } from '../model/meeting'
import { plusDays, wallTime } from './time'
import { previousWorkingDay } from './workingDays'

/** When the invitation goes out at the latest, and how that day stands to today. */
export interface InvitationDue {
  day: string
  state: 'before' | 'today' | 'late' | 'made'
}

/** Without a series: five days before, the rule of the team's own board (domain.md 3.2). */
const usualNoticeDays = 5

/**
 * The last day to send a meeting's invitation. A weekend or a holiday moves it back to the last working day,
 * never later, for nobody sends it then.
 * @param isTold whether the invitation was sent (see `toldMeetings`); one that was only exported was not
 */
export function invitationDue(
  meeting: Meeting,
  noticeDays: number | null,
  today: string,
  isTold: boolean,
): InvitationDue {
  const on = wallTime(meeting.start, meeting.timeZone).day
  const day = previousWorkingDay(plusDays(on, -(noticeDays ?? usualNoticeDays)))
  if (isTold) return { day, state: 'made' }
  return { day, state: day === today ? 'today' : day < today ? 'late' : 'before' }
}

/** An invitation is near when it goes out within so many days. */
const nearDays = 7

/** A meeting with the days of notice of its series, null when it is of none, and whether it was told of. */
export interface Noticed {
  readonly meeting: Meeting
  readonly noticeDays: number | null
  readonly isTold: boolean
}

/** A meeting whose invitation is to be sent, and when at the latest. */
export type InvitationToSend<M extends Noticed = Noticed> = M & { readonly due: InvitationDue }

/** The drafts whose invitation is near or late and has not been sent, the first to go out first. */
export function invitationsToSend<M extends Noticed>(
  meetings: readonly M[],
  now: string,
  today: string,
): InvitationToSend<M>[] {
  return meetings
    .filter(({ meeting }) => meeting.state === 'draft' && meeting.start > now)
    .map((one) => ({ ...one, due: invitationDue(one.meeting, one.noticeDays, today, one.isTold) }))
    .filter(({ due }) => due.state !== 'made' && due.day <= plusDays(today, nearDays))
    .sort((a, b) => (a.due.day < b.due.day ? -1 : a.due.day > b.due.day ? 1 : 0))
}

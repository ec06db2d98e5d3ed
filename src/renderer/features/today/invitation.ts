import type { Meeting } from '@shared/model/meeting'
import { plusDays, wallTime } from '@shared/rules/time'

/** When the invitation goes out at the latest, and how that day stands to today. */
export interface InvitationDue {
  day: string
  state: 'before' | 'today' | 'late' | 'made'
}

/** Without a series: five days before, the rule of the team's own board (domain.md 3.2). */
const usualNoticeDays = 5

/**
 * The last day to send a meeting's invitation. A Saturday or Sunday moves it back to the Friday, never
 * later, for nobody sends it then. An invitation already exported is made.
 */
export function invitationDue(
  meeting: Meeting,
  noticeDays: number | null,
  today: string,
): InvitationDue {
  const on = wallTime(meeting.start, meeting.timeZone).day
  const day = fridayBefore(plusDays(on, -(noticeDays ?? usualNoticeDays)))
  if (meeting.invitationFingerprint !== '') return { day, state: 'made' }
  return { day, state: day === today ? 'today' : day < today ? 'late' : 'before' }
}

function fridayBefore(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return plusDays(day, weekday === 6 ? -1 : weekday === 0 ? -2 : 0)
}

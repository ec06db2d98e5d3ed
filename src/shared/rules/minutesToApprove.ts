import type { Meeting } from '../model/meeting'
import { takesPlace } from '../model/meetingState'
import type { Occurrence } from '../model/occurrence'
import { groupBy } from './groupBy'
import { isSealed } from './minutesState'
import { isClosing } from '../model/closingOutcome'

/** A meeting that was held and whose minutes or memo nobody has approved yet. */
export interface Unapproved {
  readonly meeting: Meeting
  /** The meeting that approves them: the next of the series or body; null when none is planned. */
  readonly next: Meeting | null
}

/**
 * The latest held meeting of each series, or of a body without one, whose minutes no later meeting has
 * settled; the latest first. A meeting of neither has no next one that would approve anything.
 *
 * @param occurrences items of the meetings that are still drafts
 */
export function minutesToApprove(
  meetings: readonly Meeting[],
  occurrences: readonly Occurrence[],
): Unapproved[] {
  const living = meetings.filter(
    (one) => one.deletedAt === null && takesPlace(one) && (one.seriesId ?? one.bodyId) !== null,
  )
  const groups = groupBy(living, ({ seriesId, bodyId }) => seriesId ?? bodyId ?? '')
  return [...groups.values()]
    .flatMap((group) => unapprovedIn(group, occurrences))
    .sort((a, b) => (a.meeting.start > b.meeting.start ? -1 : 1))
}

function unapprovedIn(group: readonly Meeting[], occurrences: readonly Occurrence[]): Unapproved[] {
  const inOrder = [...group].sort((a, b) => (a.start < b.start ? -1 : 1))
  const at = inOrder.findLastIndex(({ state }) => state === 'held')
  const meeting = inOrder[at]
  if (!meeting || isSealed(meeting)) return []
  const later = new Set(inOrder.slice(at + 1).map(({ id }) => id))
  if (occurrences.some((item) => later.has(item.meetingId) && settlesMinutes(item))) return []
  return [{ meeting, next: inOrder[at + 1] ?? null }]
}

/** True for an item in which the minutes of the previous meeting were approved, or otherwise done with. */
function settlesMinutes({ deletedAt, slot, outcome }: Occurrence): boolean {
  return (
    deletedAt === null && slot === 'previousMinutes' && outcome !== null && isClosing(outcome.code)
  )
}

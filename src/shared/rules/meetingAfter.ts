import type { Meeting } from '../model/meeting'
import { takesPlace } from '../model/meetingState'

/** What meetings follow each other in: their series, or the body without one; null for a single meeting. */
export function runOf({ seriesId, bodyId }: Meeting): string | null {
  return seriesId ?? bodyId
}

/** The next meeting of the same series or body that has not been cancelled; null when none is planned. */
export function meetingAfter(meeting: Meeting, meetings: readonly Meeting[]): Meeting | null {
  const run = runOf(meeting)
  if (run === null) return null
  return meetings
    .filter(
      (other) =>
        other.deletedAt === null &&
        takesPlace(other) &&
        runOf(other) === run &&
        other.start > meeting.start,
    )
    .reduce<Meeting | null>(
      (next, other) => (next === null || other.start < next.start ? other : next),
      null,
    )
}

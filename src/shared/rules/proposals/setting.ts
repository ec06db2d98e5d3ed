import { isClosing } from '../../model/closingOutcome'
import { takesPlace } from '../../model/meetingState'
import { responsibilityOn } from '../acting'
import type { MeetingWithItems } from '../numbering'
import { horizonOf } from '../rhythm'
import { daysBetween, plusDays, wallTime } from '../time'
import type { ProposalSources } from './input'

/** The day of the meeting in its own zone. */
export function meetingDay({ meeting }: Pick<ProposalSources, 'meeting'>): string {
  return wallTime(meeting.start, meeting.timeZone).day
}

/** Earlier meetings of the same series or body, the latest first; cancelled ones are passed over. */
export function earlierMeetings(input: ProposalSources): MeetingWithItems[] {
  const { meeting } = input
  return input.previousMeetings
    .filter(({ meeting: other }) => other.id !== meeting.id && other.start < meeting.start)
    .filter(({ meeting: other }) => other.deletedAt === null && takesPlace(other))
    .filter(
      ({ meeting: other }) =>
        (meeting.seriesId !== null && other.seriesId === meeting.seriesId) ||
        (meeting.bodyId !== null && other.bodyId === meeting.bodyId),
    )
    .map(({ meeting: other, occurrences }) => ({
      meeting: other,
      occurrences: occurrences.filter((item) => item.deletedAt === null),
    }))
    .sort((a, b) => (a.meeting.start > b.meeting.start ? -1 : 1))
}

/** The day up to which things belong to this meeting: the next meeting, or 30 days after this one. */
export function horizon(input: ProposalSources): string {
  const body = input.meeting.bodyId ? input.bodies.get(input.meeting.bodyId) : undefined
  return horizonOf(input.series?.rhythm ?? body?.rhythm ?? 'asNeeded', meetingDay(input))
}

/** The day after which things are new to this meeting: the previous meeting, or as far back as the horizon is ahead. */
export function since(input: ProposalSources): string {
  const [previous] = earlierMeetings(input)
  if (previous) return meetingDay(previous)
  const day = meetingDay(input)
  return plusDays(day, -daysBetween(day, horizon(input)))
}

/** The person responsible for an area on the day of the meeting. A cover is followed when it is shown. */
export function holderOf(input: ProposalSources, areaId: string | null): string | null {
  if (areaId === null) return null
  const { responsibilities, covers } = input
  const found = responsibilityOn({ id: areaId }, responsibilities, covers, meetingDay(input))
  return found.holder?.personId ?? null
}

/** What names this group of meetings in a key, so that postponing here does not hide it elsewhere. */
export function groupKey({ meeting }: ProposalSources): string {
  return meeting.seriesId ?? meeting.bodyId ?? meeting.id
}

/** True when an earlier meeting took the same thing up and was done with it. */
export function decidedBefore(input: ProposalSources, key: string): boolean {
  return earlierMeetings(input).some(({ occurrences }) =>
    occurrences.some(
      (item) => item.proposalKey === key && item.outcome !== null && isClosing(item.outcome.code),
    ),
  )
}

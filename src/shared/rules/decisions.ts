import { isClosing } from '../model/closingOutcome'
import type { Meeting } from '../model/meeting'
import type { Occurrence } from '../model/occurrence'
import { reportAudiences, type ReportAudience } from '../model/reportAudience'
import type { Reporting } from '../model/reporting'
import { groupBy } from './groupBy'
import { isFormal } from './formalKeys'
import { isSeenBy } from './audience'
import { wallTime } from './time'

/** An item in which something was decided, with its meeting. */
export interface DecisionRow {
  readonly id: string
  readonly item: Occurrence
  readonly meeting: Meeting
}

/** Items that are the meeting's own procedure, and tell nothing to those who were not there. */
const ofTheMeeting: ReadonlySet<string> = new Set([
  'opening',
  'participants',
  'adoption',
  'previousMinutes',
  'deadlines',
  'reporting',
  'next',
  'closing',
])

/** True when something came of the item itself, which is not the meeting's own procedure. */
export function isWorthTelling({ outcome, slot, section, proposalKey }: Occurrence): boolean {
  if (outcome === null || section || isFormal(proposalKey)) return false
  if (slot === 'other') return outcome.code !== 'stated'
  return slot === null || !ofTheMeeting.has(slot)
}

/** What the meetings that were held have decided; what was tabled, returned or moved on is not decided. */
export function decisionsIn(
  items: readonly Occurrence[],
  meetings: ReadonlyMap<string, Meeting>,
): DecisionRow[] {
  return items.flatMap((item) => {
    const meeting = meetings.get(item.meetingId)
    const isDecided =
      item.deletedAt === null &&
      item.visibility !== 'hidden' &&
      isWorthTelling(item) &&
      item.outcome !== null &&
      isClosing(item.outcome.code)
    return meeting && meeting.deletedAt === null && meeting.state === 'held' && isDecided
      ? [{ id: item.id, item, meeting }]
      : []
  })
}

/** The day of a meeting in its own zone. */
export function dayOfMeeting({ start, timeZone }: Meeting): string {
  return wallTime(start, timeZone).day
}

export const standings = ['inForce', 'coming', 'ended', 'replaced'] as const
export type Standing = (typeof standings)[number]

/** Whether a decision holds on a day. */
export function standingOn({ item, meeting }: DecisionRow, day: string): Standing {
  const { validFrom, validUntil, replacedById } = item.decision
  if (replacedById !== null) return 'replaced'
  if (validUntil !== null && validUntil < day) return 'ended'
  return (validFrom ?? dayOfMeeting(meeting)) > day ? 'coming' : 'inForce'
}

export const followUps = ['none', 'open', 'late', 'given'] as const
export type FollowUp = (typeof followUps)[number]

/** Whether the decision is to be followed up, and whether that has been done, on a day. */
export function followUpOn({ item }: DecisionRow, day: string): FollowUp {
  const { followUp, followUpBy, followUpGivenOn } = item.decision
  if (followUpGivenOn !== null) return 'given'
  if (followUp.trim() === '' && followUpBy === null) return 'none'
  return followUpBy !== null && followUpBy < day ? 'late' : 'open'
}

/** What a report to an audience tells: to whom, and of which days, both included, `YYYY-MM-DD`. */
export interface ReportScope {
  readonly to: ReportAudience
  readonly from: string
  readonly until: string
}

/** The decisions a report contains: those of its period that the audience may see, in the order of the meetings. */
export function decisionsToTell(
  decisions: readonly DecisionRow[],
  { to, from, until }: ReportScope,
): DecisionRow[] {
  return decisions
    .filter(({ item, meeting }) => {
      const day = dayOfMeeting(meeting)
      return isSeenBy(item.visibility, to) && day >= from && day <= until
    })
    .sort((a, b) => (a.meeting.start < b.meeting.start ? -1 : 1))
}

/** When a decision was reported: by itself, else with the whole meeting; the latest time. */
export function reportedTo({ item, meeting }: DecisionRow, to: ReportAudience): Reporting | null {
  return latestTo(item.reporting, to) ?? latestTo(meeting.reporting, to)
}

/** The latest report of a list to an audience; null when there is none. */
export function latestTo(reporting: readonly Reporting[], to: ReportAudience): Reporting | null {
  return reporting
    .filter((one) => one.to === to)
    .reduce<Reporting | null>((last, one) => (last && last.on >= one.on ? last : one), null)
}

/** A meeting of which somebody has not been told: to whom, and how many decisions. */
export interface Unreported {
  readonly meeting: Meeting
  readonly to: ReportAudience
  readonly decisions: number
}

/**
 * What the team has not yet reported to the management group or told the staff, the oldest meeting first. The
 * team reports; other meetings are reported when somebody wants to. A decision that the audience may not see is
 * not told to it.
 */
export function unreported(decisions: readonly DecisionRow[]): Unreported[] {
  const own = decisions.filter(({ meeting }) => meeting.type === 'team')
  return [...groupBy(own, ({ meeting }) => meeting.id).values()]
    .flatMap((rows) =>
      reportAudiences.flatMap((to): Unreported[] => {
        const missing = rows.filter(
          (row) => isSeenBy(row.item.visibility, to) && reportedTo(row, to) === null,
        )
        const [first] = missing
        return first ? [{ meeting: first.meeting, to, decisions: missing.length }] : []
      }),
    )
    .sort((a, b) => (a.meeting.start < b.meeting.start ? -1 : 1))
}

/** Who still waits to be told of a meeting. */
export const waits = ['management', 'staff', 'both'] as const
export interface Untold {
  readonly meeting: Meeting
  readonly waiting: (typeof waits)[number]
}

/** The meetings of which somebody has not been told, the oldest first, each once. */
export function untoldMeetings(decisions: readonly DecisionRow[]): Untold[] {
  return [...groupBy(unreported(decisions), ({ meeting }) => meeting.id).values()].flatMap(
    ([first, second]) =>
      first ? [{ meeting: first.meeting, waiting: second ? 'both' : first.to }] : [],
  )
}

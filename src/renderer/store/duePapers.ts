import { decisionsIn, type Untold, untoldMeetings } from '@shared/rules/decisions'
import { invitationsToSend, type InvitationToSend } from '@shared/rules/invitationDue'
import { toldMeetings } from '@shared/rules/meetingStage'
import { minutesToApprove, type Unapproved } from '@shared/rules/minutesToApprove'
import { type ReportDue, reportsDue } from '@shared/rules/reportsDue'
import { database } from './database'
import { dispatchesOfAll } from './dispatches'
import { type LinkedRecords, recordsNamed } from './linked'
import { byId, livingRecords, recordsWithIds } from './live'
import type { Query } from './query'

/** The papers a day asks for. */
export interface DuePapers {
  invitations: InvitationToSend[]
  minutes: Unapproved[]
  /** The team's meetings whose decisions the management group or the staff has not been told. */
  untold: Untold[]
  reports: ReportDue[]
  /** What the duties of suspensions are about, and whom a membership among them names. */
  subjects: LinkedRecords
}

/** Minutes that nobody has approved in half a year wait for no meeting any more, nor decisions to be told. */
const daysBack = 183
/** An invitation goes out at most two months before; a meeting further ahead asks for nothing yet. */
const daysOn = 75
const dayLength = 86_400_000

/** The papers to send, to approve and to give at a moment, on its day in the team's zone. */
export function duePapers(now: string, day: string): Query<DuePapers> {
  return { key: `duePapers ${now} ${day}`, read: () => readDuePapers(now, day) }
}

async function readDuePapers(now: string, day: string): Promise<DuePapers> {
  const at = Date.parse(now)
  const [meetings, projects, statuses] = await Promise.all([
    database
      .records('meeting')
      .where('start')
      .between(iso(at - daysBack * dayLength), iso(at + daysOn * dayLength))
      .and(({ deletedAt }) => deletedAt === null)
      .toArray(),
    livingRecords('project'),
    livingRecords('status'),
  ])
  const drafts = meetings.filter(({ state }) => state === 'draft')
  const held = meetings.filter(({ state, type }) => state === 'held' && type === 'team')
  const [series, items, heldItems, sent] = await Promise.all([
    recordsWithIds(
      'series',
      drafts.map(({ seriesId }) => seriesId),
    ),
    database
      .records('occurrence')
      .where('meetingId')
      .anyOf(drafts.map(({ id }) => id))
      .and(({ slot }) => slot === 'previousMinutes')
      .toArray(),
    database
      .records('occurrence')
      .where('meetingId')
      .anyOf(held.map(({ id }) => id))
      .toArray(),
    dispatchesOfAll(drafts.map(({ id }) => id)),
  ])
  const told = toldMeetings(sent)
  const noticed = drafts.map((meeting) => ({
    meeting,
    noticeDays: series.get(meeting.seriesId ?? '')?.noticeDays ?? null,
    isTold: told.has(meeting.id),
  }))
  const reports = reportsDue(projects, statuses, day)
  return {
    invitations: invitationsToSend(noticed, now, day),
    minutes: minutesToApprove(meetings, items),
    untold: untoldMeetings(decisionsIn(heldItems, byId(held))),
    reports,
    subjects: await recordsNamed(
      reports.flatMap((one) => (one.of === 'status' ? [one.status.subject] : [])),
    ),
  }
}

function iso(time: number): string {
  return new Date(time).toISOString()
}

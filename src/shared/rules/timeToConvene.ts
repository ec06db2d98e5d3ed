import type { Body } from '../model/body'
import { carryingOutcomes } from '../model/closingOutcome'
import type { Matter } from '../model/matter'
import type { Meeting } from '../model/meeting'
import type { Occurrence } from '../model/occurrence'
import { isOpen } from '../model/openTask'
import { type Task } from '../model/task'
import { madeOn } from './madeOn'
import { daysBetween, dayOf, plusMonths } from './time'

export interface ConveneInput {
  readonly body: Body
  readonly meetings: readonly Meeting[]
  /** Items of the body's own meetings. */
  readonly occurrences: readonly Occurrence[]
  readonly matters: readonly Matter[]
  readonly tasks: readonly Task[]
  readonly today: string
  /** Months without a meeting after which its series is to be reminded of; half a year unless given. */
  readonly nudgeMonths?: number | null
}

/** What speaks for calling a body that meets when needed (kokoontuu tarvittaessa). */
export interface ConveneState {
  /** Open matters that wait for a meeting of it: linked to it, or sent on by its last handling. */
  readonly waiting: readonly Matter[]
  /** Days the longest has waited; null when none waits or it is not known since when. */
  readonly oldestWait: number | null
  /** The nearest due day of the body's open tasks, past ones too; null when there is none. */
  readonly nearestDue: string | null
  readonly lastMeeting: Meeting | null
  /** Whole days since it; null when it has never met. */
  readonly daysSince: number | null
  readonly nextMeeting: Meeting | null
  readonly reasons: readonly ConveneReason[]
  /** Months after which a time without a meeting is long; null never. */
  readonly nudgeMonths: number | null
}

/** Why it may be time: the limits are advice, shown with the numbers they were judged by. */
export const conveneReasons = ['manyWait', 'longWait', 'deadlineNear', 'longAgo'] as const
export type ConveneReason = (typeof conveneReasons)[number]

const limits = { waiting: 3, waitDays: 90, dueDays: 30, sinceMonths: 6 } as const

/** Whether it is time to convene a body; reasons are empty when nothing speaks for it or a meeting is coming. */
export function timeToConvene(input: ConveneInput): ConveneState {
  const { body, today, nudgeMonths = limits.sinceMonths } = input
  const meetings = input.meetings
    .filter(({ bodyId, deletedAt }) => bodyId === body.id && deletedAt === null)
    .toSorted((a, b) => a.start.localeCompare(b.start))
  const day = ({ start, timeZone }: Meeting) => dayOf(start, timeZone)
  const lastMeeting = meetings.findLast((one) => one.state === 'held' && day(one) <= today) ?? null
  const nextMeeting = meetings.find((one) => one.state === 'draft' && day(one) >= today) ?? null
  const waiting = waitingMatters(input, meetings)
  const waits = waiting.flatMap((matter) => waitOf(matter, input, meetings) ?? [])
  const oldestWait = waits.length > 0 ? Math.max(...waits) : null
  const nearestDue = nearestDueOf(input)
  const daysSince = lastMeeting ? daysBetween(day(lastMeeting), today) : null
  const found = { waiting, oldestWait, nearestDue, lastMeeting, daysSince, nextMeeting }
  const state = { ...found, nudgeMonths }
  return { ...state, reasons: nextMeeting ? [] : reasonsOf(state, today) }
}

function waitingMatters(input: ConveneInput, meetings: readonly Meeting[]): readonly Matter[] {
  const sentOn = new Set(
    meetings.flatMap(({ id }) =>
      itemsOf(input, id).flatMap(({ matterId, outcome }) =>
        matterId && outcome && carryingOutcomes.has(outcome.code) ? [matterId] : [],
      ),
    ),
  )
  return input.matters.filter(
    (matter) =>
      matter.deletedAt === null &&
      matter.state === 'open' &&
      (sentOn.has(matter.id) || matter.links.some(({ id }) => id === input.body.id)),
  )
}

/** Days since the body last had the matter before it, else since it was written down. */
function waitOf(matter: Matter, input: ConveneInput, meetings: readonly Meeting[]): number | null {
  const handled = meetings.findLast(
    ({ id, state }) =>
      state === 'held' && itemsOf(input, id).some(({ matterId }) => matterId === matter.id),
  )
  const since = handled ? dayOf(handled.start, handled.timeZone) : madeOn(matter.id)
  return since === null ? null : Math.max(0, daysBetween(since, input.today))
}

function itemsOf({ occurrences }: ConveneInput, meetingId: string): readonly Occurrence[] {
  return occurrences.filter((one) => one.meetingId === meetingId && one.deletedAt === null)
}

function nearestDueOf({ body, tasks }: ConveneInput): string | null {
  const days = tasks
    .filter((task) => task.deletedAt === null && isOpen(task) && task.workstream?.id === body.id)
    .flatMap(({ due }) => due ?? [])
  return days.length > 0 ? days.reduce((a, b) => (a < b ? a : b)) : null
}

function reasonsOf(
  { waiting, oldestWait, nearestDue, lastMeeting, nudgeMonths }: Omit<ConveneState, 'reasons'>,
  today: string,
): readonly ConveneReason[] {
  const holds: Readonly<Record<ConveneReason, boolean>> = {
    manyWait: waiting.length >= limits.waiting,
    longWait: (oldestWait ?? 0) > limits.waitDays,
    deadlineNear: nearestDue !== null && daysBetween(today, nearestDue) <= limits.dueDays,
    longAgo:
      lastMeeting !== null &&
      nudgeMonths !== null &&
      plusMonths(dayOf(lastMeeting.start, lastMeeting.timeZone), nudgeMonths) < today,
  }
  return conveneReasons.filter((reason) => holds[reason])
}

import { newId } from '../model/base'
import type { ClosingDuty } from '../model/closingDuty'
import type { Link } from '../model/link'
import type { Meeting } from '../model/meeting'
import { isOpen } from '../model/openTask'
import type { DatePrecision } from '../model/period'
import type { RecordInput, RecordOf } from '../model/records'
import type { Seat } from '../model/seat'
import type { Status } from '../model/status'
import { type Task } from '../model/task'
import { dayOf, isWithin, plusDays } from './time'

/** What there is of a body, programme, project, region or organisation when it is suspended. */
export interface SuspensionSubject {
  readonly subject: Link
  readonly statuses: readonly Status[]
  readonly tasks: readonly Task[]
  readonly meetings: readonly Meeting[]
  readonly seats: readonly Seat[]
}

/** What becomes of open tasks, coming meetings and seats. */
export const taskFates = ['keep', 'wait', 'drop'] as const
export const meetingFates = ['keep', 'cancel'] as const
export const seatFates = ['keep', 'end'] as const

export interface SuspensionChoices {
  readonly state: Status['state']
  readonly layers: readonly Status['layer'][]
  readonly from: string
  readonly precision: DatePrecision
  readonly asWritten: string
  readonly reason: string
  readonly decisionReference: string
  readonly allowed: string
  readonly reviewOn: string | null
  readonly duties: readonly ClosingDuty[]
  readonly tasks: (typeof taskFates)[number]
  readonly meetings: (typeof meetingFates)[number]
  readonly seats: (typeof seatFates)[number]
}

/** What is open when a suspension begins: its tasks, its draft meetings from that day, its seats in force. */
export function openOf(given: SuspensionSubject, day: string) {
  const { subject } = given
  return {
    tasks: given.tasks.filter(
      (task) => task.deletedAt === null && isOpen(task) && task.workstream?.id === subject.id,
    ),
    meetings: given.meetings.filter(
      (meeting) =>
        meeting.deletedAt === null &&
        meeting.bodyId === subject.id &&
        meeting.state === 'draft' &&
        dayOf(meeting.start, meeting.timeZone) >= day,
    ),
    seats: given.seats.filter(
      (seat) => seat.deletedAt === null && seat.bodyId === subject.id && isWithin(day, seat),
    ),
  }
}

export type SuspensionChange =
  | { readonly type: 'put'; readonly kind: 'status'; readonly record: RecordInput<'status'> }
  | {
      readonly type: 'patch'
      readonly kind: 'status' | 'task' | 'meeting' | 'seat'
      readonly id: string
      readonly fields:
        Partial<RecordOf<'status'> & RecordOf<'task'> & RecordOf<'seat'>> | { state: 'cancelled' }
    }

/**
 * The changes of a suspension: in each layer the period in force ends the day before and the new one begins;
 * tasks, meetings and seats fare as chosen. Duties that live on stand in the first layer's period.
 */
export function suspend(given: SuspensionSubject, choices: SuspensionChoices): SuspensionChange[] {
  const open = openOf(given, choices.from)
  return [
    ...choices.layers.flatMap((layer, index) => newPeriod(given, choices, layer, index === 0)),
    ...open.tasks.flatMap(({ id }) => taskChange(id, choices.tasks)),
    ...(choices.meetings === 'cancel'
      ? open.meetings.map(({ id }) => patched('meeting', id, { state: 'cancelled' }))
      : []),
    ...(choices.seats === 'end' ? open.seats.map((seat) => seatEnd(seat, choices.from)) : []),
  ]
}

function newPeriod(
  { subject, statuses }: SuspensionSubject,
  choices: SuspensionChoices,
  layer: Status['layer'],
  withDuties: boolean,
): SuspensionChange[] {
  const dayBefore = plusDays(choices.from, -1)
  const current = statuses.filter(
    (status) =>
      status.deletedAt === null &&
      status.subject.id === subject.id &&
      status.layer === layer &&
      isWithin(choices.from, status) &&
      (status.from === null || status.from < choices.from),
  )
  const record = {
    id: newId(),
    subject,
    layer,
    state: choices.state,
    from: choices.from,
    precision: choices.precision,
    asWritten: choices.asWritten,
    reason: choices.reason,
    decisionReference: choices.decisionReference,
    allowed: choices.allowed,
    reviewOn: choices.reviewOn,
    duties: withDuties ? [...choices.duties] : [],
  }
  return [
    ...current.map(({ id }) =>
      patched('status', id, { until: dayBefore, untilPrecision: choices.precision }),
    ),
    { type: 'put', kind: 'status', record },
  ]
}

function taskChange(id: string, fate: SuspensionChoices['tasks']): SuspensionChange[] {
  if (fate === 'keep') return []
  return [patched('task', id, { status: fate === 'wait' ? 'waiting' : 'dropped' })]
}

/** A term that begins that very day would end before it began: then it ends on its day. */
function seatEnd({ id, from }: Seat, day: string): SuspensionChange {
  const dayBefore = plusDays(day, -1)
  const until = from !== null && from > dayBefore ? from : dayBefore
  return patched('seat', id, { until, untilPrecision: 'day' })
}

function patched(
  kind: Extract<SuspensionChange, { type: 'patch' }>['kind'],
  id: string,
  fields: Extract<SuspensionChange, { type: 'patch' }>['fields'],
): SuspensionChange {
  return { type: 'patch', kind, id, fields }
}

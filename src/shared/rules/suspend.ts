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
import { workTie } from './workOf'
import { dayOf, isWithin, overlaps, plusDays } from './time'

/** What there is of a body, programme, project, region or organisation when it is suspended. */
export interface SuspensionSubject {
  readonly subject: Link
  /** Its parts by id: bodies under it, and the projects and bodies of a programme. */
  readonly partIds: ReadonlySet<string>
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

/**
 * What is open when a suspension begins on a day: open tasks that certainly are its work, draft meetings from that day, and seats in
 * force on it or begun since, when the day is past. Seats that are still to come are left alone.
 */
export function openOf(given: SuspensionSubject, day: string, today: string) {
  const { subject } = given
  const span = { from: day, until: day > today ? day : today }
  return {
    tasks: given.tasks.filter(
      (task) =>
        task.deletedAt === null && isOpen(task) && workTie(task, subject, given.partIds) !== null,
    ),
    meetings: given.meetings.filter(
      (meeting) =>
        meeting.deletedAt === null &&
        meeting.bodyId === subject.id &&
        meeting.state === 'draft' &&
        dayOf(meeting.start, meeting.timeZone) >= day,
    ),
    seats: given.seats.filter(
      (seat) => seat.deletedAt === null && seat.bodyId === subject.id && overlaps(span, seat),
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
 * The changes of a suspension: in each layer the period in force ends the day before and the new one begins,
 * to last until the next one that is already written down; tasks, meetings and seats fare as chosen. Duties
 * that live on stand in the first layer's period.
 */
export function suspend(
  given: SuspensionSubject,
  choices: SuspensionChoices,
  today: string,
): SuspensionChange[] {
  const open = openOf(given, choices.from, today)
  return [
    ...choices.layers.flatMap((layer, index) => newPeriod(given, choices, layer, index === 0)),
    ...open.tasks.flatMap(({ id }) => taskChange(id, choices.tasks)),
    ...(choices.meetings === 'cancel'
      ? open.meetings.map(({ id }) => patched('meeting', id, { state: 'cancelled' }))
      : []),
    ...(choices.seats === 'end' ? open.seats.map((seat) => seatEnd(seat, choices.from)) : []),
  ]
}

/**
 * A period of a layer that has begun after the day a suspension would begin and by today, or null: the
 * suspension would be over before it was written down, so the later period has to be put right first.
 */
export function laterPeriod(
  given: SuspensionSubject,
  { from, layers }: Pick<SuspensionChoices, 'from' | 'layers'>,
  today: string,
): Status | null {
  const later = layers.map((layer) => nextAfter(periodsOf(given, layer), from))
  return later.find((status) => status !== null && (status.from ?? '') <= today) ?? null
}

function newPeriod(
  given: SuspensionSubject,
  choices: SuspensionChoices,
  layer: Status['layer'],
  withDuties: boolean,
): SuspensionChange[] {
  const { from, precision } = choices
  const periods = periodsOf(given, layer)
  const next = nextAfter(periods, from)
  const record = {
    id: newId(),
    subject: given.subject,
    layer,
    state: choices.state,
    from,
    until: next?.from ? plusDays(next.from, -1) : null,
    precision,
    untilPrecision: next?.precision ?? 'day',
    asWritten: choices.asWritten,
    reason: choices.reason,
    decisionReference: choices.decisionReference,
    allowed: choices.allowed,
    reviewOn: choices.reviewOn,
    duties: withDuties ? [...choices.duties] : [],
  }
  return [
    ...periods
      .filter((status) => isWithin(from, status))
      .map((status) =>
        patched('status', status.id, {
          until: lastDayBefore(from, status),
          untilPrecision: precision,
        }),
      ),
    { type: 'put', kind: 'status', record },
  ]
}

function periodsOf({ subject, statuses }: SuspensionSubject, layer: Status['layer']): Status[] {
  return statuses.filter(
    (status) =>
      status.deletedAt === null && status.subject.id === subject.id && status.layer === layer,
  )
}

/** The first period to begin after a day; null when none is written down. */
function nextAfter(periods: readonly Status[], day: string): Status | null {
  return periods.reduce<Status | null>((first, one) => {
    if (one.from === null || one.from <= day) return first
    return first?.from && first.from <= one.from ? first : one
  }, null)
}

function taskChange(id: string, fate: SuspensionChoices['tasks']): SuspensionChange[] {
  if (fate === 'keep') return []
  return [patched('task', id, { status: fate === 'wait' ? 'waiting' : 'dropped' })]
}

function seatEnd(seat: Seat, day: string): SuspensionChange {
  return patched('seat', seat.id, { until: lastDayBefore(day, seat), untilPrecision: 'day' })
}

/** The day before, or the first day of what begins on the day itself or later: it cannot end before it begins. */
function lastDayBefore(day: string, { from }: { from: string | null }): string {
  const dayBefore = plusDays(day, -1)
  return from !== null && from > dayBefore ? from : dayBefore
}

function patched(
  kind: Extract<SuspensionChange, { type: 'patch' }>['kind'],
  id: string,
  fields: Extract<SuspensionChange, { type: 'patch' }>['fields'],
): SuspensionChange {
  return { type: 'patch', kind, id, fields }
}

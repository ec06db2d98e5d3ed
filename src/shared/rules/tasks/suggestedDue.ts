import type { Link, RecordKind } from '../../model/link'
import type { RecordOf } from '../../model/records'
import type { Task } from '../../model/task'
import { endOf } from '../projectDates'
import { dayOf } from '../time'
import { deadlineOf } from './deadlineOf'
import { type DeadlineRule, type TaskAnchor, type TaskKindRule, taskKindRules } from './kindRules'

/** The kinds of record that a task's deadline can be counted from. */
export const anchorKinds = [
  'meeting',
  'statement',
  'nomination',
  'call',
  'project',
  'event',
  'agreement',
] as const
export type AnchorRecords = {
  readonly [K in (typeof anchorKinds)[number]]?: ReadonlyMap<string, RecordOf<K>>
}

/** A deadline that a task could have, and why. */
export interface SuggestedDue {
  readonly due: string
  readonly rule: DeadlineRule
  /** The day it is counted from. */
  readonly anchorDay: string
}

type Tied = Pick<Task, 'kind' | 'workstream' | 'origin' | 'links'>

/**
 * The deadline that the kind of a task suggests by what it is tied to: the linked meeting, call, statement or
 * the like, else the next meeting of the body whose work it is. Null when nothing tells the day.
 */
export function suggestedDue(
  task: Tied,
  records: AnchorRecords,
  today: string,
): SuggestedDue | null {
  const { deadline }: TaskKindRule = taskKindRules[task.kind]
  if (!deadline) return null
  const anchorDay = anchorOf(task, deadline.anchor, records, today)
  if (anchorDay === null) return null
  return { due: deadlineOf(deadline, anchorDay), rule: deadline, anchorDay }
}

function anchorOf(
  task: Tied,
  anchor: TaskAnchor,
  records: AnchorRecords,
  today: string,
): string | null {
  const links = [task.origin, ...task.links, task.workstream].filter((link) => link !== null)
  const find = <K extends keyof AnchorRecords & RecordKind>(kind: K) =>
    firstOf(links, kind, records)
  switch (anchor) {
    case 'meeting':
      return meetingDay(task, links, records, today)
    case 'given':
      return find('statement')?.due ?? find('nomination')?.due ?? null
    case 'callOpening':
      return dayOfMoment(find('call')?.opensAt)
    case 'callClosing':
      return dayOfMoment(find('call')?.closesAt)
    case 'projectEnd': {
      const project = find('project')
      return project ? endOf(project) : null
    }
    case 'visit':
    case 'event':
      return find('event')?.from ?? null
    case 'journey':
      return find('event')?.until ?? dayOfMoment(find('meeting')?.end)
    case 'expiry':
      return find('agreement')?.until ?? null
    case 'hearing':
    case 'periodEnd':
    case 'termEnd':
    case 'balance':
      return null
  }
}

function firstOf<K extends keyof AnchorRecords>(
  links: readonly Link[],
  kind: K,
  records: AnchorRecords,
): RecordOf<K> | undefined {
  const byId = records[kind] as ReadonlyMap<string, RecordOf<K>> | undefined
  const link = links.find((one) => one.kind === kind && byId?.has(one.id))
  return link && byId?.get(link.id)
}

/** The meeting it is linked to, else the next one of its body. */
function meetingDay(
  { workstream }: Tied,
  links: readonly Link[],
  records: AnchorRecords,
  today: string,
): string | null {
  const linked = firstOf(links, 'meeting', records)
  if (linked) return dayOf(linked.start)
  if (workstream?.kind !== 'body') return null
  const days = [...(records.meeting?.values() ?? [])]
    .filter((meeting) => meeting.bodyId === workstream.id && meeting.state === 'draft')
    .map((meeting) => dayOf(meeting.start))
    .filter((day) => day >= today)
  return days.sort()[0] ?? null
}

function dayOfMoment(moment: string | null | undefined): string | null {
  return moment ? dayOf(moment) : null
}

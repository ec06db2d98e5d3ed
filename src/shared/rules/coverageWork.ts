import { format, parseISO, subYears } from 'date-fns'
import type { Area } from '../model/area'
import type { Body } from '../model/body'
import type { Call } from '../model/call'
import type { Event } from '../model/event'
import type { Link, RecordKind } from '../model/link'
import type { Matter } from '../model/matter'
import type { Meeting } from '../model/meeting'
import { takesPlace } from '../model/meetingState'
import type { Occurrence } from '../model/occurrence'
import { isOpen } from '../model/openTask'
import type { Programme } from '../model/programme'
import type { Project } from '../model/project'
import type { Responsibility } from '../model/responsibility'
import type { Statement } from '../model/statement'
import type { Status } from '../model/status'
import { type Task } from '../model/task'
import { isOpenStatement } from './deadlines'
import { groupBy } from './groupBy'
import { endOf } from './projectDates'
import { isInactiveOn } from './statusOn'
import { dayOf, isWithin } from './time'

/** What is counted for a goal, and which kind of record each count is of. */
export const coverageColumns = {
  responsibilities: 'responsibility',
  tasksOpen: 'task',
  tasksDone: 'task',
  meetingsHeld: 'meeting',
  meetingsComing: 'meeting',
  projects: 'project',
  statements: 'statement',
  events: 'event',
} as const satisfies Record<string, RecordKind>
export type CoverageColumn = keyof typeof coverageColumns

/** Living records of every kind that can work for a goal. */
export interface CoverageRecords {
  readonly areas: readonly Area[]
  readonly bodies: readonly Body[]
  readonly programmes: readonly Programme[]
  readonly calls: readonly Call[]
  readonly projects: readonly Project[]
  readonly statuses: readonly Status[]
  readonly responsibilities: readonly Responsibility[]
  readonly tasks: readonly Task[]
  readonly matters: readonly Matter[]
  readonly occurrences: readonly Occurrence[]
  readonly meetings: readonly Meeting[]
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
}

/** One record in one column of the coverage of goals. */
export interface Work {
  readonly column: CoverageColumn
  readonly id: string
  /** Going on or coming, not over. */
  readonly isCurrent: boolean
}

interface Found {
  readonly work: Work
  /** The record whose own links count. */
  readonly record: { readonly id: string; readonly links: readonly Link[] }
  /** Records through which it works for what they are linked to. */
  readonly throughIds: readonly string[]
}

/** Everything that is going on or coming on a day, or was done in the twelve months before it. */
export function* currentWork(records: CoverageRecords, day: string): Generator<Found> {
  const since = format(subYears(parseISO(day), 1), 'yyyy-MM-dd')
  const isRecent = (on: string | null) => on !== null && since <= on && on <= day

  for (const record of records.responsibilities) {
    if (!isWithin(day, record)) continue
    const work = { column: 'responsibilities', id: record.id, isCurrent: true } as const
    yield { work, record, throughIds: [record.areaId] }
  }
  for (const record of records.tasks) {
    const column = taskColumn(record, isRecent)
    if (!column) continue
    const work = { column, id: record.id, isCurrent: column === 'tasksOpen' }
    const calls = record.links.filter(({ kind }) => kind === 'call')
    yield {
      work,
      record,
      throughIds: [record.workstream, ...calls].flatMap((link) => link?.id ?? []),
    }
  }
  const asleep = projectsAsleep(records.statuses, day)
  for (const record of records.projects) {
    if (asleep.has(record.id) || !isWithin(day, { from: record.from, until: endOf(record) }))
      continue
    yield {
      work: { column: 'projects', id: record.id, isCurrent: true },
      record,
      throughIds: [],
    }
  }
  for (const record of records.statements) {
    const isCurrent = isOpenStatement(record)
    if (!isCurrent && !isRecent(record.givenOn)) continue
    yield { work: { column: 'statements', id: record.id, isCurrent }, record, throughIds: [] }
  }
  for (const record of records.events) {
    const last = record.until ?? record.from
    if (last === null || last < since) continue
    const work = { column: 'events', id: record.id, isCurrent: last >= day } as const
    yield { work, record, throughIds: [] }
  }
  yield* meetingWork(records, day, isRecent)
}

function taskColumn(
  task: Task,
  isRecent: (on: string | null) => boolean,
): 'tasksOpen' | 'tasksDone' | null {
  if (isOpen(task)) return 'tasksOpen'
  return task.status === 'done' && isRecent(task.doneOn) ? 'tasksDone' : null
}

/** A meeting works for what its items, their matters and its body are linked to. */
function* meetingWork(
  records: CoverageRecords,
  day: string,
  isRecent: (on: string | null) => boolean,
): Generator<Found> {
  const items = groupBy(records.occurrences, ({ meetingId }) => meetingId)
  for (const meeting of records.meetings) {
    if (!takesPlace(meeting)) continue
    const on = dayOf(meeting.start, meeting.timeZone)
    const isCurrent = meeting.state === 'draft' && on >= day
    if (!isCurrent && !isRecent(on)) continue
    const column = isCurrent ? 'meetingsComing' : 'meetingsHeld'
    const work = { column, id: meeting.id, isCurrent } as const
    const mine = items.get(meeting.id) ?? []
    yield {
      work,
      // Meetings have no links of their own.
      record: { id: meeting.id, links: mine.flatMap(({ links }) => links) },
      throughIds: [...mine.map(({ matterId }) => matterId), meeting.bodyId].filter(
        (id) => id !== null,
      ),
    }
  }
}

/** Projects that the status in force on the day says are suspended, over or never begun. */
function projectsAsleep(statuses: readonly Status[], day: string): ReadonlySet<string> {
  const ofProjects = statuses.filter(({ subject }) => subject.kind === 'project')
  const byProject = [...groupBy(ofProjects, ({ subject }) => subject.id)]
  return new Set(byProject.flatMap(([id, own]) => (isInactiveOn(own, day) ? [id] : [])))
}

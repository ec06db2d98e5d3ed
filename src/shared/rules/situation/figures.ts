import type { DocumentLanguage } from '../../model/base'
import type { ClosingDuty } from '../../model/closingDuty'
import type { Link } from '../../model/link'
import type { DatePrecision } from '../../model/period'
import type { ProjectReport } from '../../model/project'
import type { RecordOf } from '../../model/records'
import type { Seat } from '../../model/seat'
import type { Status } from '../../model/status'
import type { WeekLoad } from '../tasks/workload'

/** The parts of the situational picture (tilannekuva), each with the figures it has. */
export const situationParts = {
  changed: ['decided', 'doneTasks', 'states', 'records'],
  late: [
    'lateTasks',
    'lateStatements',
    'lateNominations',
    'lateReports',
    'lateFollowUps',
    'lateReviews',
  ],
  overloaded: ['overloaded'],
  nobody: ['areas', 'unassigned', 'seats'],
  suspended: ['suspended'],
  coming: [
    'meetings',
    'dueTasks',
    'dueAnswers',
    'dueReports',
    'dueFollowUps',
    'calls',
    'events',
    'terms',
    'chairs',
  ],
} as const

export type SituationPart = keyof typeof situationParts
export type FigureKey = (typeof situationParts)[SituationPart][number]

/** The parts in the order in which they are told. */
export const partsInOrder = Object.keys(situationParts) as SituationPart[]

/** One thing behind a figure. */
export interface SituationRow {
  /** Known among the rows of its figure. */
  readonly id: string
  /** The record it opens; null for what has no page. */
  readonly opens: Link | null
  readonly title: string
  /** The day it is told by, `YYYY-MM-DD`: due, done, held or begun. */
  readonly day: string | null
  /** How exactly the day is known. */
  readonly precision: DatePrecision
  /** What tells it from its like; may be empty. */
  readonly detail: string
  /** The records by which it is known whether it concerns an area. */
  readonly about: readonly Link[]
}

/** The rows behind each figure; a figure is how many they are. */
export type Figures = Readonly<Record<FigureKey, readonly SituationRow[]>>

/** The kinds of record the picture is made of, and those they are named by. */
export const situationKinds = [
  ...(['task', 'statement', 'nomination', 'project', 'status', 'call', 'event'] as const),
  ...(['meeting', 'series', 'occurrence', 'matter', 'area', 'responsibility', 'cover'] as const),
  ...(['seat', 'body', 'relation', 'organisation', 'person', 'region', 'programme'] as const),
  ...(['membership', 'strategy', 'agreement'] as const),
] as const
export type SituationKind = (typeof situationKinds)[number]

/** The living records of those kinds, by id. */
export type SituationRecords = {
  readonly [K in SituationKind]: ReadonlyMap<string, RecordOf<K>>
}

/** How things are called, in the language of the window or the paper. */
export interface SituationWords {
  readonly language: DocumentLanguage
  /** The name of a record; '' when it is not at hand. */
  readonly name: (link: Link) => string
  readonly report: (report: ProjectReport) => string
  readonly duty: (duty: ClosingDuty) => string
  readonly role: (seat: Seat) => string
  readonly state: (status: Status) => string
  readonly load: (week: WeekLoad) => string
}

/** What the picture is looked at by. */
export interface SituationAsked {
  /** ISO UTC; lateness is judged by it. */
  readonly now: string
  /** The day of the moment in the team's zone. */
  readonly today: string
  /** The first day of what counts as changed. */
  readonly since: string
  /** Hours of a full week of work. */
  readonly fullWeek: number
}

/** A row about one record, which it opens. */
export function rowOf(
  of: Link,
  title: string,
  more: Partial<Omit<SituationRow, 'title'>> = {},
): SituationRow {
  return {
    id: of.id,
    opens: of,
    title,
    day: null,
    precision: 'day',
    detail: '',
    about: [of],
    ...more,
  }
}

/** Rows by their day, the earliest first; those without a day last. */
export function byDay(a: SituationRow, b: SituationRow): number {
  const [first, second] = [a.day ?? '9', b.day ?? '9']
  return first === second ? (a.id < b.id ? -1 : 1) : first < second ? -1 : 1
}

/** The details there are, with commas. */
export function detailOf(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}

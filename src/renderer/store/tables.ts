import type { LogEntry } from '@shared/model/change'
import type { RecordKind } from '@shared/model/link'

/**
 * Where to look for what points at a record, so that not all are read: each record of `from` has once pointed at
 * each one of `to`. The records themselves tell whether they still do; a row is never changed.
 */
export interface Backlink {
  id: string
  /** Of the records that point. */
  kind: RecordKind
  from: string[]
  to: string[]
}

/**
 * A log entry with the ids of the records it touched, so that the history of one is found, and how many
 * they are: an import touches all of them and is told without being read.
 */
export type StoredEntry = LogEntry & { ids: string[]; size: number }

/** What a person typed into a form and has not saved; kept so that closing the window loses nothing. */
export interface Draft {
  key: string
  values: unknown
}

/** Where a person's choices are kept, in the window's storage and among the drafts. */
export const preferencesKey = 'kv-desk.preferences'

/** Indexes of each table, schema version 1. The first key is the primary one. */
export const version1 = {
  organisation: 'id',
  person: 'id, organisationId',
  cover: 'id, coveredId',
  body: 'id, parentId',
  seat: 'id, bodyId',
  status: 'id, subject.id',
  programme: 'id',
  call: 'id, closesAt, programmeId',
  project: 'id, programmeId',
  area: 'id',
  responsibility: 'id, areaId',
  task: 'id, [status+due], [status+originId], originId, assigneeId',
  template: 'id',
  series: 'id',
  meeting: 'id, start, seriesId, bodyId',
  matter: 'id',
  occurrence: 'id, meetingId, matterId',
  postponement: 'id, proposalKey',
}

/** The kinds that came with version 2, in which log entries and links can be found by record. */
export const version2 = {
  region: 'id',
  agreement: 'id',
  membership: 'id, bodyId, member.id',
  relation: 'id, subject.id, object.id',
  strategy: 'id',
  goal: 'id, strategyId',
  nomination: 'id',
  statement: 'id',
  signal: 'id',
  event: 'id',
  log: 'id, *ids, [id+size+at+cause+who]',
  backlink: 'id, *to',
}

/** With version 3 the last number of a year's tasks is found. */
export const version3 = {
  task: `${version1.task}, [number.year+number.ordinal]`,
}

/** With version 4 the tasks that a person helps with are found. */
export const version4 = {
  task: `${version3.task}, *helperIds`,
}

/** The kinds that came with version 5. */
export const version5 = {
  dispatch: 'id, meetingId',
}

const earlier = { ...version1, ...version2, ...version3, ...version4, ...version5 }

/** With version 6 removed records are found: in this index no living one stands, for null is no key. */
export const version6: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(earlier)
    .filter(([table]) => table !== 'log' && table !== 'backlink')
    .map(([kind, indexes]) => [kind, `${indexes}, deletedAt`]),
)

/**
 * The newest schema version of the database; with version 8 a backlink tells of more than one record, with version 9
 * the words of an outcome can be formatted, with version 10 a body has a rule of quorum and a series its recipients,
 * with version 11 an organisation says after how many months people's data is judged anew.
 */
export const schemaVersion = 11

/** The version of the workspace file that the rows of an older schema version make; undefined for an unknown one. */
export function fileVersionOf(schema: number): number | undefined {
  return [1, 2, 3, 3, 4, 5, 6, 6, 7, 8, 9][schema - 1]
}

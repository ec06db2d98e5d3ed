import type { LogEntry } from '../model/change'
import { type RecordKind, recordKinds } from '../model/link'
import type { RecordOf } from '../model/records'

/** What a workspace file says of itself, so that another program's JSON is not mistaken for one. */
export const workspaceFormat = 'kv-desk-workspace'
/** The newest version of the file format this program knows; `migrations.ts` leads here from older ones. */
export const workspaceVersion = 9

/** All records of a workspace by kind, tombstones included. */
export type WorkspaceRecords = { [K in RecordKind]: RecordOf<K>[] }

/** A whole workspace as a file holds it. */
export interface Workspace {
  readonly format: typeof workspaceFormat
  readonly version: typeof workspaceVersion
  /** The moment the file was written, ISO UTC. */
  readonly createdAt: string
  /** The version of KV Desk that wrote it. */
  readonly appVersion: string
  readonly records: WorkspaceRecords
  /** The change log, oldest first; empty when the file was written without it. */
  readonly log: LogEntry[]
}

/** A workspace without a record in it. */
export function emptyRecords(): WorkspaceRecords {
  return {
    region: [],
    organisation: [],
    person: [],
    cover: [],
    agreement: [],
    body: [],
    membership: [],
    seat: [],
    relation: [],
    status: [],
    programme: [],
    call: [],
    project: [],
    strategy: [],
    goal: [],
    area: [],
    responsibility: [],
    nomination: [],
    statement: [],
    signal: [],
    event: [],
    task: [],
    template: [],
    series: [],
    meeting: [],
    matter: [],
    occurrence: [],
    postponement: [],
    dispatch: [],
  }
}

/** How many living records there are of each kind, and in all. */
export function countRecords(records: WorkspaceRecords): {
  kinds: Record<RecordKind, number>
  total: number
} {
  const counts = recordKinds.map(
    (kind) => [kind, records[kind].filter((record) => record.deletedAt === null).length] as const,
  )
  return {
    kinds: Object.fromEntries(counts) as Record<RecordKind, number>,
    total: counts.reduce((sum, [, count]) => sum + count, 0),
  }
}

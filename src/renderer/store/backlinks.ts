import type { LogEntry } from '@shared/model/change'
import type { RecordKind } from '@shared/model/link'
import type { AnyRecord } from '@shared/model/records'
import { referencesIn } from '@shared/workspace/references'

/** Which records a record points at, so that what points at a record is found without reading them all. */
export interface Backlink {
  /** The record that points, and its kind. */
  id: string
  kind: RecordKind
  /** Ids of what it points at, each once. */
  to: string[]
}

/**
 * A log entry with the ids of the records it touched, so that the history of one is found, and how many
 * they are: an import touches all of them and is told without being read.
 */
export type StoredEntry = LogEntry & { ids: string[]; size: number }

/** What a record points at; a removed one points at nothing. */
export function backlinkOf(kind: RecordKind, record: AnyRecord): Backlink {
  const found = record.deletedAt === null ? referencesIn(kind, record) : []
  return { id: record.id, kind, to: [...new Set(found.map(({ id }) => id))] }
}

/** An entry of the log as it is stored: with what it is found by. */
export function storedEntry(entry: LogEntry): StoredEntry {
  return { ...entry, ids: entry.changes.map(({ id }) => id), size: entry.changes.length }
}

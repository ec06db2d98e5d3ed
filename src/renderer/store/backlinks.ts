import type { LogEntry } from '@shared/model/change'
import type { RecordKind } from '@shared/model/link'
import type { AnyRecord } from '@shared/model/records'
import { referencesIn } from '@shared/workspace/references'
import type { Backlink, StoredEntry } from './tables'

/** What a record points at; a removed one points at nothing. */
export function backlinkOf(kind: RecordKind, record: AnyRecord): Backlink {
  const found = record.deletedAt === null ? referencesIn(kind, record) : []
  return { id: record.id, kind, to: [...new Set(found.map(({ id }) => id))] }
}

/** An entry of the log as it is stored: with what it is found by. */
export function storedEntry(entry: LogEntry): StoredEntry {
  return { ...entry, ids: entry.changes.map(({ id }) => id), size: entry.changes.length }
}

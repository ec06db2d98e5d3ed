import type { LogEntry } from '../model/change'
import { recordKinds } from '../model/link'
import type { WorkspaceRecords } from './format'

/** The folder with contents, beside a workspace file and beside backups. The same in every language: files move. */
export const contentsFolder = 'KV Desk attachments'

/**
 * The hashes of every kept file that records, removed ones too, and the change log point at, each once: what has
 * to be there for nothing to be missing, also after an undo.
 */
export function attachedHashes(records: WorkspaceRecords, log: readonly LogEntry[]): string[] {
  const found = new Set<string>()
  const look = (value: unknown) => {
    for (const hash of hashesIn(value)) found.add(hash)
  }
  for (const kind of recordKinds) for (const record of records[kind]) look(record)
  for (const { changes } of log)
    for (const { before, after } of changes) {
      look(before)
      look(after)
    }
  return [...found].toSorted()
}

/** Read without the schema: the log keeps fields as they were written. */
function hashesIn(fields: unknown): string[] {
  const { files } = Object(fields) as { files?: unknown }
  if (!Array.isArray(files)) return []
  return files.flatMap((file: unknown) => {
    const { hash, size } = Object(file) as { hash?: unknown; size?: unknown }
    // A paper that was sent is told by a hash as well, but is not kept.
    return typeof hash === 'string' && typeof size === 'number' && hash !== '' ? [hash] : []
  })
}

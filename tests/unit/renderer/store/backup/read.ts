import type { Snapshot, StoredRow } from '@shared/workspace/backup'
import { workspaceWriter } from '@shared/workspace/backupPieces'
import { readDatabase } from '@renderer/store/backup/snapshot'

/** What a backup would read of a database. */
export async function readSnapshot(name: string): Promise<Snapshot> {
  const lists: Record<string, readonly StoredRow[]> = {}
  let version = 0
  await readDatabase(name, (found) => {
    version = found
    const start = { version, createdAt: '', appVersion: '' }
    const writer = workspaceWriter(start, () => undefined)
    return {
      ...writer,
      list: (list, rows) => {
        lists[list] = rows
        writer.list(list, rows)
      },
    }
  })
  const { log = [], ...records } = lists
  return { version, records, log }
}

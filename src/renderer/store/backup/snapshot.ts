import { Dexie } from 'dexie'
import { recordKinds } from '@shared/model/link'
import type { Snapshot, StoredRow } from '@shared/workspace/backup'
import { workspaceVersion } from '@shared/workspace/format'
import { fileVersionOf } from '../tables'

/**
 * Everything in a database as it is stored, in one transaction that only reads: one moment, whatever is being
 * written beside it. The database is opened as it is, of whatever schema version, and never upgraded.
 * @throws when it cannot be read
 */
export async function readSnapshot(name: string): Promise<Snapshot> {
  const database = new Dexie(name)
  await database.open()
  try {
    const known = new Set(database.tables.map((table) => table.name))
    const kinds = recordKinds.filter((kind) => known.has(kind))
    return await database.transaction('r', [...kinds, 'log'], async () => {
      const read = kinds.map(
        async (kind) => [kind, await database.table<StoredRow>(kind).toArray()] as const,
      )
      const records = Object.fromEntries(await Promise.all(read))
      const log = await database.table<StoredRow>('log').orderBy(':id').toArray()
      return {
        version: fileVersionOf(database.verno) ?? workspaceVersion,
        records,
        // By what entries are found is of the table, not of the workspace.
        log: log.map(({ ids: _ids, size: _size, ...entry }) => entry),
      }
    })
  } finally {
    database.close()
  }
}

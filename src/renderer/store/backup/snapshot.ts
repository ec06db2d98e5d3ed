import { Dexie } from 'dexie'
import { recordKinds } from '@shared/model/link'
import type { Content, StoredRow } from '@shared/workspace/backup'
import type { WorkspaceWriter } from '@shared/workspace/backupPieces'
import { workspaceVersion } from '@shared/workspace/format'
import { fileVersionOf } from '../tables'

/**
 * Writes everything in a database as it is stored, from one transaction that only reads: one moment, whatever is
 * being written beside it. The database is opened as it is, of whatever schema version, and never upgraded. Each
 * table is written while the next ones are read.
 * @param begin gives the writer for a workspace file of the version that the rows make
 * @returns what was written
 * @throws when it cannot be read
 */
export async function readDatabase(
  name: string,
  begin: (version: number) => WorkspaceWriter,
): Promise<Content> {
  const database = new Dexie(name)
  await database.open()
  try {
    const known = new Set(database.tables.map((table) => table.name))
    const kinds = recordKinds.filter((kind) => known.has(kind))
    const writer = begin(fileVersionOf(database.verno) ?? workspaceVersion)
    return await database.transaction('r', [...kinds, 'log'], async () => {
      const read = new Map(
        kinds.map((kind) => [kind, database.table<StoredRow>(kind).toArray()] as const),
      )
      const log = database.table<StoredRow>('log').orderBy(':id').toArray()
      for (const kind of recordKinds) writer.list(kind, (await read.get(kind)) ?? [])
      // By what entries are found is of the table, not of the workspace.
      writer.list(
        'log',
        (await log).map(({ ids: _ids, size: _size, ...entry }) => entry),
      )
      return writer.end()
    })
  } finally {
    database.close()
  }
}

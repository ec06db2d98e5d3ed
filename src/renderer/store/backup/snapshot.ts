import { Dexie } from 'dexie'
import { recordKinds } from '@shared/model/link'
import type { Content, StoredRow } from '@shared/workspace/backup'
import type { WorkspaceWriter } from '@shared/workspace/backupPieces'
import { workspaceVersion } from '@shared/workspace/format'
import { fileVersionOf } from '../tables'

/** Chromium gives nothing in place of a row whose bytes on the disk are damaged, and says nothing of it. */
export class DamagedRows extends Error {
  override readonly name = 'DamagedRows'
}

/** The rows of a table. @throws DamagedRows when one of them could not be read */
export function wholeRows<T>(rows: readonly (T | null | undefined)[]): readonly T[] {
  if (rows.every((row) => row !== null && row !== undefined)) return rows
  throw new DamagedRows()
}

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
      for (const kind of recordKinds) writer.list(kind, wholeRows((await read.get(kind)) ?? []))
      // By what entries are found is of the table, not of the workspace.
      writer.list(
        'log',
        wholeRows(await log).map(({ ids: _ids, size: _size, ...entry }) => entry),
      )
      return writer.end()
    })
  } finally {
    database.close()
  }
}

import { Dexie, type Table } from 'dexie'
import { engineVersion, type SavedIndex } from '@shared/search/searchIndex'
import type { LogPosition } from './changes'

interface Saved {
  readonly key: 'index'
  readonly engine: number
  readonly schema: number
  readonly position: LogPosition
  readonly index: SavedIndex
}

/**
 * Where the index is kept between two runs. It is a copy of what the workspace says, so it has a database of
 * its own: losing it costs a rebuild, and no backup or export needs to know of it.
 */
class SearchDatabase extends Dexie {
  readonly saved!: Table<Saved, string>

  constructor() {
    super('kv-search', { cache: 'disabled' })
    this.version(1).stores({ saved: 'key' })
  }
}

const database = new SearchDatabase()

/** The index as it was saved, when this version of the program can use it. */
export async function readSaved(schema: number): Promise<Saved | null> {
  const saved = await database.saved.get('index')
  return saved?.engine === engineVersion && saved.schema === schema ? saved : null
}

/** Keeps the index for the next run. It holds all changes up to the position. */
export async function saveIndex(index: SavedIndex, position: LogPosition, schema: number) {
  await database.saved.put({ key: 'index', engine: engineVersion, schema, position, index })
}

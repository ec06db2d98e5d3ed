import { countRecords, database, type KvDatabase, newestEntry } from './database'
import { getPreferences } from './preferences'
import type { Trouble } from './trouble'

/** What main remembers of this database; see main/backups/marker. */
interface Marker {
  /** The newest entry of the change log that main was told of. */
  readonly entry: string | null
  /** Records, removed ones too, that there were at least. */
  readonly rows: number
  readonly user: { readonly name: string; readonly personId: string | null } | null
}

const unknown: Marker = { entry: null, rows: 0, user: null }

/** Main writes it into the page, so that nothing is shown before it is known. */
export const marker: Marker = readMarker()

function readMarker(): Marker {
  const content = globalThis.document?.querySelector<HTMLMetaElement>(
    'meta[name="kv-database"]',
  )?.content
  try {
    return { ...unknown, ...(JSON.parse(decodeURIComponent(content ?? '{}')) as Partial<Marker>) }
  } catch {
    // The page of the development server carries none.
    return unknown
  }
}

/**
 * Whether the database lacks what main remembers. Nothing is ever deleted from it, so what was there at the last
 * start is there now, or was lost: then Chromium tells of nothing and opens it empty, or without its end.
 * @throws what the database answers
 */
export async function findLoss(
  { entry, rows }: Pick<Marker, 'entry' | 'rows'>,
  from: KvDatabase = database,
): Promise<Trouble | null> {
  if (entry === null && rows === 0) return null
  const hasEntry = entry === null || (await from.log.where(':id').equals(entry).count()) > 0
  if (hasEntry) return null
  return (await countRecords(from)) === 0 ? 'empty' : 'shrunken'
}

/** The slower part of the same: every record is counted. */
export async function lacksRows({ rows }: Pick<Marker, 'rows'>, from: KvDatabase = database) {
  return rows > 0 && (await countRecords(from)) < rows
}

/** Tells main the state of the database, to be remembered for the next start. */
export async function noteDatabase(): Promise<void> {
  const { ownName: name, ownPersonId: personId } = getPreferences()
  await window.kv.marker.note({ entry: await newestEntry(), user: { name, personId } })
}

/** The same by the person's word, when what main remembers is not what there is. */
export async function acceptDatabase(): Promise<void> {
  await window.kv.marker.note({ entry: await newestEntry(), rows: await countRecords() })
}

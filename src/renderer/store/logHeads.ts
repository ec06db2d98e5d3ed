import { Dexie } from 'dexie'
import type { CauseCode } from '@shared/model/change'
import { homeZone, momentOf } from '@shared/rules/time'
import { database } from './database'
import type { StoredEntry } from './tables'

/** Who changed how many records, when and why: what an index tells of a log entry. */
export interface LogHead {
  id: string
  /** The number of records it touched. */
  size: number
  at: string
  cause: CauseCode
  who: string
}

/** A larger change, such as an import, is told by its head only: reading it would read all it touched. */
export const largest = 300

/** The index that holds heads, and a key of it. */
export const headIndex = '[id+size+at+cause+who]'
export type HeadKey = [id: string, size: number, at: string, cause: CauseCode, who: string]

/** A head as its index holds it. */
export function headOf([id, size, at, cause, who]: HeadKey): LogHead {
  return { id, size, at, cause, who }
}

/**
 * The least id an entry made on a day or later can have. Ids begin with the time they were made (UUIDv7), never
 * earlier than the change; a clock that was set back makes them later.
 */
export function firstKeyOf(day: string): string {
  const hex = Date.parse(momentOf(day, '00:00', homeZone))
    .toString(16)
    .padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}`
}

/** Keys of the entries that touched a record, the newest first. */
export async function keysOf(recordId: string): Promise<string[]> {
  const keys = await database.log.where('ids').equals(recordId).primaryKeys()
  return keys.sort().reverse()
}

/**
 * The heads of log entries, in the order of the keys. They come from an index, so that the many records of
 * an import are not read.
 */
export async function headsOf(keys: readonly string[]): Promise<LogHead[]> {
  if (keys.length === 0) return []
  return database.transaction('r', database.log, async () => {
    // All are asked for before the first is answered: a cursor over their ranges would wait for each in turn.
    const found = await Promise.all(keys.map(headKeyOf))
    return found.flatMap((key) => (key ? headOf(key) : []))
  })
}

async function headKeyOf(key: string): Promise<HeadKey | undefined> {
  const range = database.log.where(headIndex).between([key, Dexie.minKey], [key, Dexie.maxKey])
  const [found] = await range.limit(1).keys()
  return found as unknown as HeadKey | undefined
}

/** The entries of these heads that are small enough to be read, by id. */
export async function readEntries(
  heads: readonly LogHead[],
): Promise<ReadonlyMap<string, StoredEntry>> {
  const small = heads.filter(({ size }) => size <= largest).map(({ id }) => id)
  const entries = await database.log.bulkGet(small)
  return new Map(entries.filter((entry) => entry !== undefined).map((entry) => [entry.id, entry]))
}

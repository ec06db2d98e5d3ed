import { Dexie } from 'dexie'
import { useLiveQuery } from 'dexie-react-hooks'
import type { CauseCode, ChangedRecord } from '@shared/model/change'
import { type Link } from '@shared/model/link'
import { referencesIn } from '@shared/workspace/references'
import { database } from './database'
import { type Found, findNamed } from './found'

/** One change of a record. */
export interface HistoryEntry {
  id: string
  at: string
  who: string
  cause: CauseCode
  reason: string
  /** What changed in the record; null when the change was too large to be read for one record. */
  change: ChangedRecord | null
}

export interface RecordHistory {
  /** The newest first. */
  entries: HistoryEntry[]
  /** How many there are in all. */
  total: number
  /** What the changed fields point at or pointed at. */
  found: Found
}

/** A larger change, such as an import, is told by who, when and why only. */
export const largest = 300

/** The last `shown` changes of a record; undefined while they are read. */
export function useHistory({ kind, id }: Link, shown: number): RecordHistory | undefined {
  return useLiveQuery(async () => {
    const all = await database.log.where('ids').equals(id).primaryKeys()
    const entries = await Promise.all(
      all
        .sort()
        .reverse()
        .slice(0, shown)
        .map((key) => entryOf(key, id)),
    )
    const values = entries.flatMap(({ change }) => [change?.before ?? {}, change?.after ?? {}])
    return {
      entries,
      total: all.length,
      found: await findNamed(values.flatMap((value) => referencesIn(kind, value))),
    }
  }, [kind, id, shown])
}

/** The head of an entry comes from an index, so that the many records of an import are not read. */
async function entryOf(key: string, recordId: string): Promise<HistoryEntry> {
  const heads = await database.log
    .where('[id+size+at+cause+who]')
    .between([key, Dexie.minKey], [key, Dexie.maxKey])
    .keys()
  const [, size, at, cause, who] = heads[0] as unknown as [
    string,
    number,
    string,
    CauseCode,
    string,
  ]
  const head = { id: key, at, who, cause }
  if (size > largest) return { ...head, reason: '', change: null }
  const entry = await database.log.get(key)
  const change = entry?.changes.find((one) => one.id === recordId) ?? null
  return { ...head, reason: entry?.reason ?? '', change }
}

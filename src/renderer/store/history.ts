import { Dexie } from 'dexie'
import { useLiveQuery } from 'dexie-react-hooks'
import type { CauseCode, ChangedRecord, LogEntry } from '@shared/model/change'
import { type Link } from '@shared/model/link'
import type { AnyRecord } from '@shared/model/records'
import { recordOn, type RecordOn } from '@shared/rules/recordOn'
import { dayOf } from '@shared/rules/time'
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
const largest = 300

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

async function entryOf(key: string, recordId: string): Promise<HistoryEntry> {
  const { size, ...head } = await headOf(key)
  if (size > largest) return { ...head, reason: '', change: null }
  const entry = await database.log.get(key)
  const change = entry?.changes.find((one) => one.id === recordId) ?? null
  return { ...head, reason: entry?.reason ?? '', change }
}

/** The head of an entry comes from an index, so that the many records of an import are not read. */
async function headOf(key: string) {
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
  return { id: key, size, at, cause, who }
}

/** A record on a day, and what it pointed at then. */
export interface PastRecord {
  on: RecordOn
  found: Found
}

/** A record as it was when a day ended; undefined while the log is read. */
export function usePastRecord(
  { kind, id }: Link,
  record: AnyRecord,
  day: string,
): PastRecord | undefined {
  return useLiveQuery(async () => {
    const on = recordOn(record, await entriesAfter(id, day), day)
    const links = on.state === 'there' ? referencesIn(kind, { ...on.record }) : []
    return { on, found: await findNamed(links) }
  }, [kind, id, record, day])
}

/** The entries of a record made after a day, the newest first. */
async function entriesAfter(recordId: string, day: string): Promise<LogEntry[]> {
  const keys = await database.log.where('ids').equals(recordId).primaryKeys()
  const entries: LogEntry[] = []
  for (const key of keys.sort().reverse()) {
    const { at } = await headOf(key)
    if (dayOf(at) <= day) break
    const entry = await database.log.get(key)
    if (entry) entries.push(entry)
  }
  return entries
}

import { useLiveQuery } from 'dexie-react-hooks'
import type { CauseCode, ChangedRecord, LogEntry } from '@shared/model/change'
import { type Link } from '@shared/model/link'
import type { AnyRecord } from '@shared/model/records'
import { recordOn, type RecordOn } from '@shared/rules/recordOn'
import { dayOf } from '@shared/rules/time'
import { referencesIn } from '@shared/workspace/references'
import { database } from './database'
import { type Found, findNamed } from './found'
import { headsOf, keysOf, readEntries } from './logHeads'

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

/** The last `shown` changes of a record; undefined while they are read. */
export function useHistory({ kind, id }: Link, shown: number): RecordHistory | undefined {
  return useLiveQuery(async () => {
    const all = await keysOf(id)
    const heads = await headsOf(all.slice(0, shown))
    const read = await readEntries(heads)
    const entries = heads.map(({ size: _, ...head }): HistoryEntry => {
      const entry = read.get(head.id)
      const change = entry?.changes.find((one) => one.id === id) ?? null
      return { ...head, reason: entry?.reason ?? '', change }
    })
    const values = entries.flatMap(({ change }) => [change?.before ?? {}, change?.after ?? {}])
    return {
      entries,
      total: all.length,
      found: await findNamed(values.flatMap((value) => referencesIn(kind, value))),
    }
  }, [kind, id, shown])
}

/** A record on a day, and what it pointed at then. */
export interface PastRecord {
  on: RecordOn
  found: Found
}

/** A record as it was when a day ended; undefined while the log is read, or without a day. */
export function usePastRecord(
  { kind, id }: Link,
  record: AnyRecord,
  day: string | null,
): PastRecord | undefined {
  return useLiveQuery(async () => {
    if (day === null) return undefined
    const on = recordOn(record, await entriesAfter(id, day), day)
    const links = on.state === 'there' ? referencesIn(kind, { ...on.record }) : []
    return { on, found: await findNamed(links) }
  }, [kind, id, record, day])
}

/** The entries of a record made after a day, the newest first. */
async function entriesAfter(recordId: string, day: string): Promise<LogEntry[]> {
  const heads = await headsOf(await keysOf(recordId))
  const before = heads.findIndex(({ at }) => dayOf(at) <= day)
  const later = before < 0 ? heads : heads.slice(0, before)
  const entries = await database.log.bulkGet(later.map(({ id }) => id))
  return entries.filter((entry) => entry !== undefined)
}

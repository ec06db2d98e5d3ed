import { useLiveQuery } from 'dexie-react-hooks'
import { type Link, recordKinds } from '@shared/model/link'
import type { AnyRecord } from '@shared/model/records'
import { referencesIn } from '@shared/workspace/references'
import { database } from './database'
import { type Found, findNamed } from './found'
import { headsOf, type LogHead } from './logHeads'

/** A removed record: what is left of it is all of it, with the day it was removed. */
export interface RemovedRecord extends Link {
  record: AnyRecord
}

/** The removed records of every kind, the last removed first. */
export async function removedRecords(): Promise<RemovedRecord[]> {
  const byKind = await Promise.all(
    recordKinds.map(async (kind) => {
      const records: AnyRecord[] = await database
        .records(kind)
        .where('deletedAt')
        .above('')
        .toArray()
      return records.map((record) => ({ kind, id: record.id, record }))
    }),
  )
  const at = ({ record }: RemovedRecord) => record.deletedAt ?? ''
  return byKind.flat().sort((a, b) => (at(a) < at(b) ? 1 : -1))
}

/** The bin: what was removed, and what it takes to name it. */
export interface Bin {
  removed: RemovedRecord[]
  found: Found
}

/** What is in the bin, renewed when it changes; undefined while it is read. */
export function useBin(): Bin | undefined {
  return useLiveQuery(async () => {
    const removed = await removedRecords()
    const found = await findNamed(
      removed.flatMap(({ kind, id, record }) => [{ kind, id }, ...referencesIn(kind, record)]),
    )
    return { removed, found }
  })
}

/** Who removed the records of the bin, by the moment of the removal; undefined while the log is read. */
export function useRemovers(bin: Bin | undefined): ReadonlyMap<string, string> | undefined {
  return useLiveQuery(async () => {
    // What was removed at one moment was removed by one change: its log is looked up once.
    const moments = new Map(bin?.removed.map(({ id, record }) => [record.deletedAt ?? '', id]))
    const told = await Promise.all(
      [...moments].map(
        async ([moment, id]) => [moment, (await removalOf(id, moment))?.who] as const,
      ),
    )
    return new Map(told.map(([moment, who]) => [moment, who ?? '']))
  }, [bin])
}

/** The change that removed a record; an entry is dated when all of it has been worked out, not before. */
async function removalOf(id: string, moment: string): Promise<LogHead | undefined> {
  const keys = await database.log.where('ids').equals(id).primaryKeys()
  const heads = await headsOf(keys.sort())
  return heads.find(({ at }) => at >= moment)
}

import type { Table } from 'dexie'
import { useLiveQuery } from 'dexie-react-hooks'
import { recordKinds, type RecordKind } from '@shared/model/link'
import type { Occurrence } from '@shared/model/occurrence'
import type { AnyRecord, RecordOf } from '@shared/model/records'
import { database, type KvDatabase } from './database'

/** The living records of one kind. */
export async function livingRecords<K extends RecordKind>(
  kind: K,
  from: KvDatabase = database,
): Promise<RecordOf<K>[]> {
  const all = await from.records(kind).toArray()
  return all.filter((record) => record.deletedAt === null)
}

/** Records by their id. */
export function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}

/** The records of one kind with the ids given, removed ones too, for a name outlives its record. */
export async function recordsWithIds<K extends RecordKind>(
  kind: K,
  ids: readonly (string | null | undefined | false)[],
): Promise<ReadonlyMap<string, RecordOf<K>>> {
  const wanted = [...new Set(ids)].filter((id) => typeof id === 'string')
  if (wanted.length === 0) return new Map()
  const found = await database.records(kind).bulkGet(wanted)
  return byId(found.filter((record) => record !== undefined))
}

/** The living occurrences of one meeting. */
export async function occurrencesOf(meetingId: string): Promise<Occurrence[]> {
  const all = await database.records('occurrence').where('meetingId').equals(meetingId).toArray()
  return all.filter((occurrence) => occurrence.deletedAt === null)
}

/** How many living records the workspace holds: told by the indexes, without reading a record. */
export async function countLiving(): Promise<number> {
  const tables = recordKinds.map((kind) => database.table<AnyRecord>(kind))
  const count = async (table: Table<AnyRecord>) => {
    const [all, removed] = await Promise.all([
      table.count(),
      table.where('deletedAt').above('').count(),
    ])
    return all - removed
  }
  const counts = await database.transaction('r', tables, () => Promise.all(tables.map(count)))
  return counts.reduce((sum, count) => sum + count, 0)
}

/** The same, renewed when it changes; undefined while they are counted. */
export function useLivingCount(): number | undefined {
  return useLiveQuery(countLiving)
}

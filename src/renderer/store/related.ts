import { useLiveQuery } from 'dexie-react-hooks'
import type { Link, RecordKind } from '@shared/model/link'
import type { RecordOf } from '@shared/model/records'
import { database, type KvDatabase } from './database'
import { byId } from './live'
import { pointingAt } from './referrers'

/** The living records of a kind with the ids given, by id. */
export async function someRecords<K extends RecordKind>(
  kind: K,
  ids: readonly (string | null)[],
  from: KvDatabase = database,
): Promise<ReadonlyMap<string, RecordOf<K>>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const found = await from.records(kind).bulkGet(wanted)
  return byId(found.flatMap((record) => (record && record.deletedAt === null ? [record] : [])))
}

/** The same, renewed when they change; undefined while they are read. */
export function useSomeRecords<K extends RecordKind>(
  kind: K,
  ids: readonly (string | null)[],
): ReadonlyMap<string, RecordOf<K>> | undefined {
  return useLiveQuery(() => someRecords(kind, ids), [kind, ids.join(' ')])
}

/** The living records of a kind that point at a record. */
export async function recordsPointingAt<K extends RecordKind>(
  kind: K,
  target: Link,
  from: KvDatabase = database,
): Promise<RecordOf<K>[]> {
  const links = (await pointingAt(target, from)).filter((one) => one.kind === kind)
  const found = await someRecords(
    kind,
    links.map(({ id }) => id),
    from,
  )
  return [...found.values()]
}

/** The same, renewed when they change; undefined while they are read. */
export function useRecordsPointingAt<K extends RecordKind>(
  kind: K,
  target: Link,
): RecordOf<K>[] | undefined {
  return useLiveQuery(() => recordsPointingAt(kind, target), [kind, target.kind, target.id])
}

import { type Link, type RecordKind, recordKinds } from '@shared/model/link'
import { database, type KvDatabase } from './database'

/** How many living records of a kind point at something. */
export interface Referrers {
  kind: RecordKind
  count: number
}

/** Every living record that points at a record, in no order; itself left out. */
export async function pointingAt(
  target: Link,
  from: KvDatabase = database,
): Promise<readonly Link[]> {
  const found = await from.backlink.where('to').equals(target.id).toArray()
  return found.filter(({ id }) => id !== target.id).map(({ id, kind }) => ({ id, kind }))
}

/**
 * What points at a record, by kind; empty when nothing does and it can be removed. Records that go with
 * it (`going`, by id) do not count.
 */
export async function referrersOf(
  target: Link,
  going: ReadonlySet<string> = new Set(),
  from: KvDatabase = database,
): Promise<Referrers[]> {
  const counts = new Map<RecordKind, number>()
  for (const { id, kind } of await pointingAt(target, from))
    if (!going.has(id)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return recordKinds.flatMap((kind) => {
    const count = counts.get(kind)
    return count === undefined ? [] : [{ kind, count }]
  })
}

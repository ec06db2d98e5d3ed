import { recordKinds, type Link, type RecordKind } from '@shared/model/link'
import { referencesIn } from '@shared/workspace/references'
import { database, type KvDatabase } from './database'
import { livingRecords } from './live'

/** How many living records of a kind point at something. */
export interface Referrers {
  kind: RecordKind
  count: number
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
  const found = await Promise.all(
    recordKinds.map(async (kind) => {
      const records = await livingRecords(kind, from)
      const pointing = records.filter(
        (record) =>
          !going.has(record.id) &&
          referencesIn(kind, record).some(({ id }) => id === target.id && record.id !== target.id),
      )
      return { kind, count: pointing.length }
    }),
  )
  return found.filter(({ count }) => count > 0)
}

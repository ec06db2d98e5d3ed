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

/** A record that is to be removed, and its own parts that go with it, by id. */
interface Removal {
  target: Link
  parts: readonly string[]
}

/**
 * Which of several records must stay, by id: something that does not go with them points at them. One that
 * stays keeps what it points at, so the question is asked again until nothing more stays.
 */
export async function referred(
  removals: readonly Removal[],
  from: KvDatabase = database,
): Promise<ReadonlySet<string>> {
  const pointers = await pointersTo(new Set(removals.map(({ target }) => target.id)), from)
  const staying = new Set<string>()
  for (let isSettled = false; !isSettled;) {
    const leaving = removals.filter(({ target }) => !staying.has(target.id))
    const going = new Set(leaving.flatMap(({ target, parts }) => [target.id, ...parts]))
    const kept = leaving.filter(({ target }) =>
      (pointers.get(target.id) ?? []).some((id) => !going.has(id)),
    )
    for (const { target } of kept) staying.add(target.id)
    isSettled = kept.length === 0
  }
  return staying
}

/** The living records that point at each of some records, all by id. */
async function pointersTo(
  targets: ReadonlySet<string>,
  from: KvDatabase,
): Promise<Map<string, string[]>> {
  const pointers = new Map<string, string[]>()
  for (const kind of recordKinds) {
    for (const record of await livingRecords(kind, from)) {
      for (const { id } of referencesIn(kind, record)) {
        if (targets.has(id)) pointers.set(id, [...(pointers.get(id) ?? []), record.id])
      }
    }
  }
  return pointers
}

import type { Link } from '@shared/model/link'
import { database, type KvDatabase } from './database'

/** Every living record that points at a record, in no order; itself left out. */
export async function pointingAt(
  target: Link,
  from: KvDatabase = database,
): Promise<readonly Link[]> {
  const found = await from.backlink.where('to').equals(target.id).toArray()
  return found.filter(({ id }) => id !== target.id).map(({ id, kind }) => ({ id, kind }))
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
  for (const { id, to } of await from.backlink
    .where('to')
    .anyOf([...targets])
    .distinct()
    .toArray())
    for (const target of to)
      if (targets.has(target)) pointers.set(target, [...(pointers.get(target) ?? []), id])
  return pointers
}

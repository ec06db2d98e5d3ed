import { type Link, recordKinds } from '@shared/model/link'
import type { AnyRecord } from '@shared/model/records'
import { groupBy } from '@shared/rules/groupBy'
import type { KindRecord } from '@shared/workspace/detach'
import { targetsOf } from './backlinks'
import { database, type KvDatabase } from './database'

/** Every living record that points at a record, in no order; itself left out. */
export async function pointingAt(
  target: Link,
  from: KvDatabase = database,
): Promise<readonly Link[]> {
  const found = await recordsPointingAt([target.id], from)
  return found.map(linkTo).filter(({ id }) => id !== target.id)
}

/** The living records that point at any of some, by id. */
export async function recordsPointingAt(
  ids: readonly string[],
  from: KvDatabase = database,
): Promise<KindRecord[]> {
  const noted = await from.backlink.where('to').anyOf(ids).distinct().toArray()
  const links = noted.flatMap((one) => one.from.map((id): Link => ({ kind: one.kind, id })))
  const found = await livingOf(links, from)
  const asked = new Set(ids)
  return found.filter(({ kind, record }) =>
    [...targetsOf(kind, record)].some((id) => asked.has(id)),
  )
}

/** The living ones of the records that links lead to, each once. */
export async function livingOf(
  links: readonly Link[],
  from: KvDatabase = database,
): Promise<KindRecord[]> {
  const byKind = groupBy(links, ({ kind }) => kind)
  const kinds = recordKinds.filter((kind) => byKind.has(kind))
  const read = kinds.map(async (kind) => {
    const ids = new Set((byKind.get(kind) ?? []).map(({ id }) => id))
    const records: (AnyRecord | undefined)[] = await from.records(kind).bulkGet([...ids])
    return records.flatMap((record) =>
      record && record.deletedAt === null ? [{ kind, record }] : [],
    )
  })
  return (await Promise.all(read)).flat()
}

/** The link that leads to a record. */
export function linkTo({ kind, record }: KindRecord): Link {
  return { kind, id: record.id }
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
  const pointers = await pointersTo(
    removals.map(({ target }) => target.id),
    from,
  )
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
  ids: readonly string[],
  from: KvDatabase,
): Promise<Map<string, string[]>> {
  const pairs = (await recordsPointingAt(ids, from)).flatMap(({ kind, record }) =>
    [...targetsOf(kind, record)].map((to) => ({ to, id: record.id })),
  )
  const byTarget = groupBy(pairs, ({ to }) => to)
  return new Map([...byTarget].map(([to, some]) => [to, some.map(({ id }) => id)]))
}

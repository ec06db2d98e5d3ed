import type { Link, RecordKind } from '@shared/model/link'
import { recordKinds } from '@shared/model/link'
import type { AnyRecord, RecordOf } from '@shared/model/records'
import { referencesIn } from '@shared/workspace/references'
import { database } from './database'

/** A few records by kind and id: those that are needed to show something, removed ones too. */
export type Found = { readonly [K in RecordKind]: ReadonlyMap<string, RecordOf<K>> }

type Filling = Record<RecordKind, Map<string, AnyRecord>>

/** The kinds whose name is made of the names of others: a seat is its body and its role. */
const composed: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'cover',
  'membership',
  'seat',
  'relation',
  'status',
  'responsibility',
  'occurrence',
  'postponement',
])

/**
 * The records that links point at, and what those need to be named. Never a whole table: a page must be
 * there at once, however large the workspace is.
 */
export async function findNamed(links: readonly Link[]): Promise<Found> {
  const found = Object.fromEntries(
    recordKinds.map((kind) => [kind, new Map<string, AnyRecord>()] as const),
  ) as Filling
  await read(found, links)
  const composedKinds = recordKinds.filter((kind) => composed.has(kind))
  const parts = composedKinds.flatMap((kind) =>
    [...found[kind].values()].flatMap((record) => referencesIn(kind, record)),
  )
  await read(found, parts)
  return found as unknown as Found
}

async function read(into: Filling, links: readonly Link[]): Promise<void> {
  const wanted = new Map<RecordKind, Set<string>>()
  for (const { kind, id } of links) {
    if (into[kind].has(id)) continue
    const ids = wanted.get(kind) ?? new Set<string>()
    wanted.set(kind, ids.add(id))
  }
  await Promise.all(
    [...wanted].map(async ([kind, ids]) => {
      const records: (AnyRecord | undefined)[] = await database.records(kind).bulkGet([...ids])
      for (const record of records) if (record) into[kind].set(record.id, record)
    }),
  )
}

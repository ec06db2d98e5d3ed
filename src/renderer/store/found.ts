import type { Link, RecordKind } from '@shared/model/link'
import { recordKinds } from '@shared/model/link'
import type { RecordOf } from '@shared/model/records'
import { referencesIn } from '@shared/workspace/references'
import { linkedRecords } from './linked'

/** A few records by kind and id: those that are needed to show something, removed ones too. */
export type Found = { readonly [K in RecordKind]: ReadonlyMap<string, RecordOf<K>> }

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
  'dispatch',
])

/**
 * The records that links point at, and what those need to be named. Never a whole table: a page must be
 * there at once, however large the workspace is.
 */
export async function findNamed(links: readonly Link[]): Promise<Found> {
  const named = await linkedRecords(links)
  const parts = recordKinds
    .filter((kind) => composed.has(kind))
    .flatMap((kind) => [...(named[kind]?.values() ?? [])].map((record) => ({ kind, record })))
    .flatMap(({ kind, record }) => referencesIn(kind, record))
  const beside = await linkedRecords(parts)
  return Object.fromEntries(
    recordKinds.map((kind) => [
      kind,
      new Map<string, unknown>([...(named[kind] ?? []), ...(beside[kind] ?? [])]),
    ]),
  ) as unknown as Found
}

import type { Link, RecordKind } from '../model/link'
import { detached, type KindRecord, moved } from './detach'

/** What removing a record does to the others, so that no link leads nowhere. */
export interface RemovalPlan {
  /** What stays, and its fields that change. */
  readonly changed: readonly (Link & { readonly fields: Readonly<Record<string, unknown>> })[]
  /** What goes along, because it cannot be without something that goes. */
  readonly removed: readonly Link[]
}

/** Reads the living records that point at any of these ids. */
export type ReadReferrers = (ids: readonly string[]) => Promise<readonly KindRecord[]>

/**
 * Plans the removal of records: what points at them loses its references, or points at another record
 * instead of the first one (`moveTo`) wherever its schema accepts that.
 */
export async function planRemoval(
  seeds: readonly KindRecord[],
  readReferrers: ReadReferrers,
  moveTo: string | null = null,
): Promise<RemovalPlan> {
  const going = new Map(seeds.map((one) => [one.record.id, one]))
  const touched = new Map<string, KindRecord>()
  const target = seeds[0]?.record.id ?? ''
  const outcome = (one: KindRecord) => detachedOrMoved(one, going, target, moveTo)

  let asked = [...going.keys()]
  while (asked.length > 0) {
    for (const one of await readReferrers(asked))
      if (!going.has(one.record.id)) touched.set(one.record.id, one)
    asked = []
    for (const [id, one] of touched) {
      if (outcome(one)?.type !== 'goes') continue
      touched.delete(id)
      going.set(id, one)
      asked.push(id)
    }
  }

  const seedIds = new Set(seeds.map(({ record }) => record.id))
  return {
    changed: [...touched.values()].flatMap((one) => {
      const result = outcome(one)
      return result?.type === 'changed' ? [{ ...linkOf(one), fields: result.fields }] : []
    }),
    removed: [...going.values()].filter(({ record }) => !seedIds.has(record.id)).map(linkOf),
  }
}

/** Moved as far as it can be, then without what still points at something that goes. */
function detachedOrMoved(
  one: KindRecord,
  going: ReadonlyMap<string, KindRecord>,
  target: string,
  moveTo: string | null,
) {
  const move = moveTo === null ? null : moved(one, target, moveTo)
  if (move?.type !== 'changed') return detached(one, going)
  const record = { ...one.record, ...move.fields }
  const rest = detached({ kind: one.kind, record }, going)
  if (rest?.type !== 'changed') return rest ?? move
  return { ...rest, fields: { ...move.fields, ...rest.fields } }
}

function linkOf({ kind, record }: KindRecord): { kind: RecordKind; id: string } {
  return { kind, id: record.id }
}

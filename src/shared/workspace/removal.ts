import type { Link, RecordKind } from '../model/link'
import { detached, type KindRecord, moved, pointsAt } from './detach'

/** What removing a record does to the others, so that no link leads nowhere. */
export interface RemovalPlan {
  /** What stays, and its fields that change. */
  readonly changed: readonly (Link & { readonly fields: Readonly<Record<string, unknown>> })[]
  /** What goes along, because it cannot be without something that goes. */
  readonly removed: readonly Link[]
}

/** What becomes of the records that point at what is removed. */
export type RemovalWay =
  /** They lose the reference; what cannot be without it goes along. */
  | { readonly type: 'detach' }
  /** They point at another record instead, wherever their schema accepts that. */
  | { readonly type: 'move'; readonly to: string }
  /** They go along. */
  | { readonly type: 'remove' }

/** What is removed, and the parts of it that go in any case: an agenda's items with their meeting. */
export interface RemovalSeeds {
  readonly targets: readonly KindRecord[]
  readonly parts?: readonly KindRecord[]
}

/** Reads the living records that point at any of these ids. */
export type ReadReferrers = (ids: readonly string[]) => Promise<readonly KindRecord[]>

/** Plans the removal of records: what happens to all that points at them, and at what goes along. */
export async function planRemoval(
  { targets, parts = [] }: RemovalSeeds,
  readReferrers: ReadReferrers,
  way: RemovalWay = { type: 'detach' },
): Promise<RemovalPlan> {
  const seeds = [...targets, ...parts]
  const seedIds = new Set(seeds.map(({ record }) => record.id))
  const targetIds = new Set(targets.map(({ record }) => record.id))
  const going = new Map(seeds.map((one) => [one.record.id, one]))
  const touched = new Map<string, KindRecord>()
  const outcome = (one: KindRecord) => {
    if (way.type === 'remove' && pointsAt(one, targetIds)) return { type: 'goes' } as const
    return detachedOrMoved(one, going, targetIds, way)
  }

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
  targets: ReadonlySet<string>,
  way: RemovalWay,
) {
  const move = way.type === 'move' ? moved(one, targets, way.to) : null
  if (move?.type !== 'changed') return detached(one, going)
  const record = { ...one.record, ...move.fields }
  const rest = detached({ kind: one.kind, record }, going)
  if (rest?.type !== 'changed') return rest ?? move
  return { ...rest, fields: { ...move.fields, ...rest.fields } }
}

function linkOf({ kind, record }: KindRecord): { kind: RecordKind; id: string } {
  return { kind, id: record.id }
}

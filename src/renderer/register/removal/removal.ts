import type { Link, RecordKind } from '@shared/model/link'
import { planRemoval, type RemovalPlan, type RemovalWay } from '@shared/workspace/removal'
import { patch, remove, type Change } from '@renderer/store/change'
import { linkTo, livingOf, recordsPointingAt, referred } from '@renderer/store/referrers'

/** Records of one kind to be removed in one change, and what goes with each. */
export interface ToRemove {
  kind: RecordKind
  records: readonly Named[]
  removedWith?: ((id: string) => Promise<readonly Link[]>) | undefined
}

interface Named {
  id: string
  name: string
}

/** What happens to those that something points at; `keep` removes the others alone. */
export type Way = RemovalWay | { readonly type: 'keep' }

/** A removal thought through: what points at the records, and what the change will be. */
export interface Removal {
  /** Those that are removed: all, or all that nothing points at. */
  going: readonly Named[]
  /** Those that something points at which would not go with them. */
  referred: readonly Named[]
  /** The records that point at those removed, and are no part of them. */
  referrers: readonly Link[]
  plan: RemovalPlan
  changes: readonly Change[]
}

/** Finds out what a removal does; nothing is written. */
export async function thinkThrough(
  { kind, records, removedWith }: ToRemove,
  way: Way = { type: 'detach' },
): Promise<Removal> {
  const parts = new Map<string, readonly Link[]>()
  for (const { id } of records) parts.set(id, (await removedWith?.(id)) ?? [])
  const partsOf = (id: string) => parts.get(id) ?? []
  const pointedAt = await referred(
    records.map(({ id }) => ({
      target: { kind, id },
      parts: partsOf(id).map((part) => part.id),
    })),
  )
  const going = way.type === 'keep' ? records.filter(({ id }) => !pointedAt.has(id)) : records
  const goingParts = going.flatMap(({ id }) => partsOf(id))
  const own = new Set([...going, ...goingParts].map(({ id }) => id))
  const direct = await recordsPointingAt(going.map(({ id }) => id))
  return {
    going,
    referred: records.filter(({ id }) => pointedAt.has(id)),
    referrers: direct.map(linkTo).filter(({ id }) => !own.has(id)),
    ...(await withoutLinks(
      going.map(({ id }) => ({ kind, id })),
      goingParts,
      way.type === 'keep' ? { type: 'detach' } : way,
    )),
  }
}

/** The removal of records and their parts as one change, after which no link leads to any of them. */
export async function withoutLinks(
  records: readonly Link[],
  parts: readonly Link[] = [],
  way: RemovalWay = { type: 'detach' },
): Promise<Pick<Removal, 'plan' | 'changes'>> {
  const plan = await planRemoval(
    { targets: await livingOf(records), parts: await livingOf(parts) },
    recordsPointingAt,
    way,
  )
  return {
    plan,
    changes: [
      ...plan.changed.map((one) => patch(one.kind, one.id, one.fields)),
      ...[...plan.removed, ...parts, ...records].map((one) => remove(one.kind, one.id)),
    ],
  }
}

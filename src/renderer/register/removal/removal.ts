import type { Link, RecordKind } from '@shared/model/link'
import { recordKinds } from '@shared/model/link'
import type { AnyRecord } from '@shared/model/records'
import { groupBy } from '@shared/rules/groupBy'
import type { KindRecord } from '@shared/workspace/detach'
import { planRemoval, type RemovalPlan } from '@shared/workspace/removal'
import { patch, remove, type Change } from '@renderer/store/change'
import { database } from '@renderer/store/database'

/** A record to be removed, and what goes with it in the same change. */
export interface ToRemove extends Link {
  name: string
  removedWith?: ((id: string) => Promise<readonly Change[]>) | undefined
}

/** A removal thought through: what points at the record, and what the change will be. */
export interface Removal {
  /** The records that point at it, and are no part of it. */
  referrers: readonly Link[]
  plan: RemovalPlan
  changes: readonly Change[]
}

/** Finds out what the removal of a record does, with its references moved to another when one is given. */
export async function thinkThrough(
  { kind, id, removedWith }: ToRemove,
  moveTo: string | null = null,
): Promise<Removal> {
  const parts = (await removedWith?.(id)) ?? []
  const own = new Set(parts.map((part) => (part.type === 'put' ? part.record.id : part.id)))
  const direct = await readReferrers([id])
  return {
    referrers: direct
      .map((one) => ({ kind: one.kind, id: one.record.id }))
      .filter((one) => one.id !== id && !own.has(one.id)),
    ...(await withoutLinks([{ kind, id }], parts, moveTo)),
  }
}

/** The removal of records and their parts as one change, after which no link leads to any of them. */
export async function withoutLinks(
  records: readonly Link[],
  parts: readonly Change[],
  moveTo: string | null = null,
): Promise<Omit<Removal, 'referrers'>> {
  const goingParts = parts.flatMap((part) => (part.type === 'remove' ? [part] : []))
  const going = await recordsOf([...records, ...goingParts])
  const plan = await planRemoval(going, readReferrers, moveTo)
  return {
    plan,
    changes: [
      ...parts,
      ...plan.changed.map((one) => patch(one.kind, one.id, one.fields)),
      ...[...plan.removed, ...records].map((one) => remove(one.kind, one.id)),
    ],
  }
}

/** The living records that point at any of the ids. */
async function readReferrers(ids: readonly string[]): Promise<KindRecord[]> {
  const found = await database.backlink.where('to').anyOf(ids).distinct().toArray()
  return recordsOf(found)
}

async function recordsOf(links: readonly Link[]): Promise<KindRecord[]> {
  const byKind = groupBy(links, ({ kind }) => kind)
  const read = recordKinds.map(async (kind: RecordKind) => {
    const ids = (byKind.get(kind) ?? []).map(({ id }) => id)
    const records: (AnyRecord | undefined)[] = await database.records(kind).bulkGet(ids)
    return records.flatMap((record) =>
      record && record.deletedAt === null ? [{ kind, record }] : [],
    )
  })
  return inOrderOf(links, (await Promise.all(read)).flat())
}

/** The first of the links stays the first: it is the record that is removed. */
function inOrderOf(links: readonly Link[], records: readonly KindRecord[]): KindRecord[] {
  const byId = new Map(records.map((one) => [one.record.id, one]))
  return links.flatMap(({ id }) => byId.get(id) ?? [])
}

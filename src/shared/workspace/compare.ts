import { type RecordKind, recordKinds } from '../model/link'

/** A record as far as comparing goes. */
interface Comparable {
  readonly id: string
  readonly deletedAt: string | null
}

type ComparedRecords = Readonly<Partial<Record<RecordKind, readonly Comparable[]>>>

/** What taking other records into use does to those of one kind. */
export interface KindDifference {
  readonly kind: RecordKind
  /** Living records now, and afterwards. */
  readonly now: number
  readonly then: number
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/**
 * What would change, kind by kind, if `then` took the place of `now`: living records that come, differ in some
 * field, or go. Kinds without a record on either side are left out.
 */
export function compareRecords(now: ComparedRecords, then: ComparedRecords): KindDifference[] {
  return recordKinds.flatMap((kind) => {
    const before = living(now[kind])
    const after = living(then[kind])
    if (before.size === 0 && after.size === 0) return []
    let added = 0
    let changed = 0
    for (const [id, record] of after) {
      const old = before.get(id)
      if (!old) added += 1
      else if (!isSame(old, record)) changed += 1
    }
    const removed = before.size - (after.size - added)
    return [{ kind, now: before.size, then: after.size, added, changed, removed }]
  })
}

function living(records: readonly Comparable[] = []): ReadonlyMap<string, Comparable> {
  return new Map(
    records.filter(({ deletedAt }) => deletedAt === null).map((record) => [record.id, record]),
  )
}

/** Equal field by field; inside a field the order of keys is fixed, so equal text means equal value. */
function isSame(a: object, b: object): boolean {
  const fields: Readonly<Record<string, unknown>> = { ...a }
  return Object.entries(b).every(
    ([key, value]) => JSON.stringify(fields[key]) === JSON.stringify(value),
  )
}

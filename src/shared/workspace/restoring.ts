import type { Link, RecordKind } from '../model/link'
import type { AnyRecord } from '../model/records'
import { referencesIn } from './references'

interface Removed extends Link {
  readonly record: AnyRecord
}

/** What comes back when removed records are restored. */
export interface Restoring {
  /** Removed in the same change because they cannot be without what comes back, such as a meeting's items. */
  readonly along: readonly Link[]
  /** What those that come back point at and what stays removed. */
  readonly missing: readonly Link[]
}

/** So near in time are the parts of one removal, in milliseconds: each record is dated by itself. */
const sameRemoval = 2000

/**
 * Thinks through what restoring brings back. A meeting without its items would be half of what was removed:
 * what needs a restored record, and went with it, comes along.
 * @param removed everything that is removed
 */
export function planRestoring(chosen: readonly Link[], removed: readonly Removed[]): Restoring {
  const byId = new Map(removed.map((one) => [one.id, one]))
  const back = new Map(chosen.map(({ id }) => [id, byId.get(id)]))
  for (let isSettled = false; !isSettled;) {
    const found = removed.filter((one) => !back.has(one.id) && neededBy(one, back))
    for (const one of found) back.set(one.id, one)
    isSettled = found.length === 0
  }
  const wanted = new Set(chosen.map(({ id }) => id))
  const coming = [...back.values()].filter((one) => one !== undefined)
  const missing = new Map(
    coming
      .flatMap(({ kind, record }) => referencesIn(kind, record))
      .filter(({ id }) => byId.has(id) && !back.has(id))
      .map(({ kind, id }) => [id, linkTo(kind, id)]),
  )
  return {
    along: coming.filter(({ id }) => !wanted.has(id)).map(({ kind, id }) => linkTo(kind, id)),
    missing: [...missing.values()],
  }
}

/** True for a record that went with one of those that come back, because it needs it. */
function neededBy(one: Removed, back: ReadonlyMap<string, Removed | undefined>): boolean {
  return referencesIn(one.kind, one.record).some(({ id, part }) => {
    const target = part === null ? back.get(id) : undefined
    return target !== undefined && apart(one.record, target.record) <= sameRemoval
  })
}

function apart(a: AnyRecord, b: AnyRecord): number {
  return Math.abs(Date.parse(a.deletedAt ?? '') - Date.parse(b.deletedAt ?? ''))
}

function linkTo(kind: RecordKind, id: string): Link {
  return { kind, id }
}

import { generateNKeysBetween } from 'fractional-indexing'
import type { Occurrence } from '../model/occurrence'
import { groupBy } from './groupBy'

/** A top-level line of an agenda with its sub-items, both in agenda order. */
export interface AgendaEntry {
  readonly occurrence: Occurrence
  readonly children: readonly Occurrence[]
}

/** Agenda order: the fractional index as a plain string, the id as tie-break. */
export function byOrder(a: Occurrence, b: Occurrence): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/**
 * The agenda as it is read. Nothing living is left out: an item whose parent is missing (or is its own
 * descendant, after a merge) becomes top-level, a section is always top-level, and what stands deeper
 * than one level is a child of its topmost item.
 */
export function agendaTree(occurrences: readonly Occurrence[]): AgendaEntry[] {
  const living = occurrences.filter((item) => item.deletedAt === null).sort(byOrder)
  const byId = new Map(living.map((item) => [item.id, item]))
  const families = groupBy(living, (item) => topmost(item, byId))
  return living.flatMap((occurrence) => {
    const family = families.get(occurrence)
    return family ? [{ occurrence, children: family.filter((item) => item !== occurrence) }] : []
  })
}

function topmost(item: Occurrence, byId: ReadonlyMap<string, Occurrence>): Occurrence {
  const seen = new Set<string>()
  let current = item
  while (!current.section && current.parentId !== null) {
    seen.add(current.id)
    const parent = byId.get(current.parentId)
    if (!parent) return current
    if (seen.has(parent.id)) return item
    current = parent
  }
  return current
}

/**
 * `count` new order keys before place `index` of siblings given in agenda order. Siblings that share a
 * key (two laptops added at the same place) are stepped over as one.
 * Throws when a sibling's order is not a key of the fractional-indexing package.
 */
export function ordersAt(siblings: readonly Occurrence[], index: number, count = 1): string[] {
  const before = siblings[index - 1]?.order ?? null
  const after = siblings.slice(index).find((item) => before === null || item.order > before)
  return generateNKeysBetween(before, after?.order ?? null, count)
}

import type { Occurrence } from '@shared/model/occurrence'
import { agendaTree, ordersAt, type AgendaEntry } from '@shared/rules/agendaOrder'

/** A place on the agenda: under which item (null: top level) and before which of the siblings there. */
export interface Place {
  readonly parentId: string | null
  /** Counted without the item that moves. */
  readonly index: number
}

/** One step by keyboard: up, down, in (a sub-item of the item above), out (top level). */
export type Step = 'up' | 'down' | 'in' | 'out'

/** Where an item is dropped on another. */
export type Drop = 'before' | 'after' | 'inside'

/** The new place of one occurrence. */
export interface OrderPatch {
  readonly id: string
  readonly fields: Pick<Occurrence, 'parentId' | 'order'>
}

interface Found {
  readonly tree: readonly AgendaEntry[]
  /** The top-level entry that is the item or holds it. */
  readonly entry: AgendaEntry
  readonly entryIndex: number
  /** -1 when the item is top-level itself. */
  readonly childIndex: number
}

/** The place one step away; null when the item cannot go there. */
export function stepPlace(
  occurrences: readonly Occurrence[],
  id: string,
  step: Step,
): Place | null {
  const found = find(occurrences, id)
  if (!found) return null
  return found.childIndex === -1 ? stepOfEntry(found, step) : stepOfChild(found, step)
}

function stepOfEntry({ tree, entry, entryIndex }: Found, step: Step): Place | null {
  const above = tree[entryIndex - 1]
  if (step === 'up') return above ? { parentId: null, index: entryIndex - 1 } : null
  if (step === 'down') {
    return entryIndex < tree.length - 1 ? { parentId: null, index: entryIndex + 1 } : null
  }
  if (step === 'out' || !above || entry.occurrence.section) return null
  return { parentId: above.occurrence.id, index: above.children.length }
}

function stepOfChild({ tree, entry, entryIndex, childIndex }: Found, step: Step): Place | null {
  const above = tree[entryIndex - 1]
  const below = tree[entryIndex + 1]
  if (step === 'in') return null
  if (step === 'out') return { parentId: null, index: entryIndex + 1 }
  if (step === 'up') {
    if (childIndex > 0) return { parentId: entry.occurrence.id, index: childIndex - 1 }
    return above ? { parentId: above.occurrence.id, index: above.children.length } : null
  }
  if (childIndex < entry.children.length - 1) {
    return { parentId: entry.occurrence.id, index: childIndex + 1 }
  }
  return below ? { parentId: below.occurrence.id, index: 0 } : null
}

/**
 * The place of an item dropped on another; null when it cannot go there. After an item that has
 * sub-items is before the first of them, as that is where the line is drawn.
 */
export function dropPlace(
  occurrences: readonly Occurrence[],
  id: string,
  targetId: string,
  drop: Drop,
): Place | null {
  const moved = find(occurrences, id)
  const target = find(occurrences, targetId)
  if (!moved || !target || id === targetId || target.entry.occurrence.id === id) return null
  const { entry, childIndex } = target
  const section = itemOf(moved).section
  if (childIndex !== -1) {
    if (section || drop === 'inside') return null
    const rest = entry.children.filter((child) => child.id !== id)
    const index = rest.findIndex((child) => child.id === targetId)
    return { parentId: entry.occurrence.id, index: drop === 'before' ? index : index + 1 }
  }
  const children = entry.children.filter((child) => child.id !== id)
  if (drop === 'inside' && section) return null
  if (drop === 'inside') return { parentId: targetId, index: children.length }
  if (drop === 'after' && children.length > 0 && !section) return { parentId: targetId, index: 0 }
  const rest = target.tree.filter(({ occurrence }) => occurrence.id !== id)
  const index = rest.findIndex(({ occurrence }) => occurrence.id === targetId)
  return { parentId: null, index: drop === 'before' ? index : index + 1 }
}

/**
 * What changes when an item moves to a place; nothing when it stands there already. Sub-items follow
 * their item; under another item they become its sub-items, after the one they belonged to.
 */
export function move(
  occurrences: readonly Occurrence[],
  id: string,
  { parentId, index }: Place,
): OrderPatch[] {
  const found = find(occurrences, id)
  if (!found || isThere(found, parentId, index)) return []
  const siblings = siblingsIn(found.tree, parentId).filter((item) => item.id !== id)
  const own = found.childIndex === -1 ? found.entry.children : []
  const moved = parentId === null ? [itemOf(found)] : [itemOf(found), ...own]
  const orders = ordersAt(siblings, index, moved.length)
  return moved.flatMap((item, at) => {
    const order = orders[at]
    return order === undefined ? [] : [{ id: item.id, fields: { parentId, order } }]
  })
}

/** The items under an item, or at the top level (null), in agenda order. */
export function siblingsIn(tree: readonly AgendaEntry[], parentId: string | null) {
  if (parentId === null) return tree.map(({ occurrence }) => occurrence)
  return tree.find(({ occurrence }) => occurrence.id === parentId)?.children ?? []
}

function isThere(found: Found, parentId: string | null, index: number): boolean {
  const { childIndex, entryIndex, entry } = found
  if (childIndex === -1) return parentId === null && index === entryIndex
  return parentId === entry.occurrence.id && index === childIndex
}

function itemOf({ entry, childIndex }: Found): Occurrence {
  return entry.children[childIndex] ?? entry.occurrence
}

function find(occurrences: readonly Occurrence[], id: string): Found | null {
  const tree = agendaTree(occurrences)
  for (const [entryIndex, entry] of tree.entries()) {
    if (entry.occurrence.id === id) return { tree, entry, entryIndex, childIndex: -1 }
    const childIndex = entry.children.findIndex((child) => child.id === id)
    if (childIndex !== -1) return { tree, entry, entryIndex, childIndex }
  }
  return null
}

import type { DecisionRow } from './decisions'
import { groupBy } from './groupBy'

/** The decisions that came after one and may have taken its place: only those, so that none replaces itself in a circle. */
export function laterThan(row: DecisionRow, decisions: readonly DecisionRow[]): DecisionRow[] {
  return decisions.filter((other) => isLater(other, row))
}

function isLater(one: DecisionRow, other: DecisionRow): boolean {
  return one.meeting.id === other.meeting.id
    ? one.item.order > other.item.order
    : one.meeting.start > other.meeting.start
}

/** What took the place of what, of all the decisions of a register. */
export interface Replacements {
  /** The decision that took the place of one; null when there is none. */
  readonly of: (row: DecisionRow) => DecisionRow | null
  /** The earlier decisions whose place one took. */
  readonly by: (row: DecisionRow) => readonly DecisionRow[]
}

/** Indexed once, as a register asks it of every row. */
export function replacementsAmong(decisions: readonly DecisionRow[]): Replacements {
  const all = new Map(decisions.map((row) => [row.id, row]))
  const earlier = groupBy(decisions, ({ item }) => item.decision.replacedById)
  return {
    of: ({ item }) => all.get(item.decision.replacedById ?? '') ?? null,
    by: ({ id }) => earlier.get(id) ?? [],
  }
}

import type { DecisionRow } from './decisions'

/** The decisions that came after one and may have taken its place: only those, so that none replaces itself in a circle. */
export function laterThan(row: DecisionRow, decisions: readonly DecisionRow[]): DecisionRow[] {
  return decisions.filter((other) => isLater(other, row))
}

function isLater(one: DecisionRow, other: DecisionRow): boolean {
  return one.meeting.id === other.meeting.id
    ? one.item.order > other.item.order
    : one.meeting.start > other.meeting.start
}

/** The decision that took the place of one; null when there is none. */
export function replacementOf(
  { item }: DecisionRow,
  decisions: readonly DecisionRow[],
): DecisionRow | null {
  const { replacedById } = item.decision
  return (replacedById && decisions.find(({ id }) => id === replacedById)) || null
}

/** The earlier decisions whose place one took. */
export function replacedBy({ id }: DecisionRow, decisions: readonly DecisionRow[]): DecisionRow[] {
  return decisions.filter(({ item }) => item.decision.replacedById === id)
}

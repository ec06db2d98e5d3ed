import type { OutcomeCode } from './outcome'

/** Outcomes after which the matter comes back to the next agenda by itself. */
export const carryingOutcomes: ReadonlySet<OutcomeCode> = new Set([
  'tabled',
  'returned',
  'movedToNext',
])

/** True when the matter is done with after this outcome. */
export function isClosing(code: OutcomeCode): boolean {
  return !carryingOutcomes.has(code) && code !== 'removed'
}

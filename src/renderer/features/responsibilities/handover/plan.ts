import type { Holding } from '@shared/rules/handover/handover'
import type { Succession } from '@renderer/store/handover'

/** What a person decided of one holding; undefined follows the common successor. */
export interface Decision {
  readonly isKept?: boolean
  /** Null leaves it open. */
  readonly successorId?: string | null | undefined
}

/** What is handed over to whom; what is kept is left out, and what nobody was chosen for as well. */
export function successions(
  holdings: readonly Holding[],
  decisions: ReadonlyMap<string, Decision>,
  commonId: string | null,
): readonly Succession[] {
  return holdings.flatMap((holding): Succession[] => {
    const { isKept = false, successorId = commonId } = decisions.get(holding.key) ?? {}
    const isChosen = commonId !== null || decisions.get(holding.key)?.successorId !== undefined
    return isKept || !isChosen ? [] : [{ holding, successorId }]
  })
}

/** The successors of a handover, each once, those who take over most first. */
export function successorsOf(given: readonly Succession[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { successorId } of given)
    if (successorId !== null) counts.set(successorId, (counts.get(successorId) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id)
}

import type { Funding } from '../model/money'
import type { Budget, Project, ProjectPartner } from '../model/project'

export const budgetParts = ['eu', 'national', 'own', 'other'] as const
export type BudgetPart = (typeof budgetParts)[number]

/** A part of a whole: whole cents, and its share in tenths of a percent (900 is 90,0 %). */
export interface Share {
  /** Null when it is not known. */
  readonly cents: number | null
  /** Null when it or the whole is not known. */
  readonly tenths: number | null
}

export interface BudgetShares {
  readonly parts: Readonly<Record<BudgetPart, Share>>
  /** What no part accounts for; not known when the whole is not. */
  readonly remainder: Share
}

const unknown: Share = { cents: null, tenths: null }

/** The parts of a budget with their shares and what is left over. The shares are 100,0 % together. */
export function budgetShares(budget: Budget): BudgetShares {
  const amounts = budgetParts.map((part) => budget[part])
  const rest = budget.total === null ? null : Math.max(0, budget.total - sumOf(amounts))
  const [eu = unknown, national = unknown, own = unknown, other = unknown, remainder = unknown] =
    sharesOf([...amounts, rest], budget.total)
  return { parts: { eu, national, own, other }, remainder }
}

/** Amounts as shares of a whole. Those that make it up in full have shares of 100,0 % together. */
export function sharesOf(amounts: readonly (number | null)[], total: number | null): Share[] {
  if (!total) return amounts.map((cents) => ({ cents, tenths: null }))
  const tenths = roundedTogether(amounts.map((cents) => ((cents ?? 0) / total) * 1000))
  return amounts.map((cents, index) => ({
    cents,
    tenths: cents === null ? null : (tenths[index] ?? null),
  }))
}

/** A programme's money by source, with the whole and the shares. */
export function fundingShares(funding: readonly Funding[]): {
  readonly total: number
  readonly rows: readonly { readonly funding: Funding; readonly share: Share }[]
} {
  const total = sumOf(funding.map(({ amount }) => amount))
  const shares = sharesOf(
    funding.map(({ amount }) => amount),
    total,
  )
  return {
    total,
    rows: funding.map((one, index) => ({ funding: one, share: shares[index] ?? unknown })),
  }
}

/** The partners' shares of the budget, their sum, and what of the budget is nobody's yet. */
export function partnerShares({ budget, partners }: Pick<Project, 'budget' | 'partners'>): {
  readonly sum: number
  readonly rows: readonly { readonly partner: ProjectPartner; readonly share: Share }[]
  readonly remainder: Share
} {
  const amounts = partners.map(({ share }) => share)
  const sum = sumOf(amounts)
  const total = budget.total ?? sum
  const shares = sharesOf([...amounts, Math.max(0, total - sum)], total)
  return {
    sum,
    rows: partners.map((partner, index) => ({ partner, share: shares[index] ?? unknown })),
    remainder: shares.at(-1) ?? unknown,
  }
}

export function sumOf(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)
}

/**
 * Whole numbers whose sum is the rounded sum of the values: each is cut, and what is then missing goes to
 * those that lost most (the largest remainder), so that a column of percentages adds up.
 */
function roundedTogether(values: readonly number[]): number[] {
  const cut = values.map(Math.floor)
  const missing = Math.round(sumOf(values)) - sumOf(cut)
  const byLoss = values
    .map((value, index) => ({ index, loss: value - Math.floor(value) }))
    .sort((a, b) => b.loss - a.loss)
  for (const { index } of byLoss.slice(0, missing)) cut[index] = (cut[index] ?? 0) + 1
  return cut
}

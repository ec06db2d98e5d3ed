import { fundingSources } from '../model/money'
import type { Programme } from '../model/programme'
import type { Budget, Project } from '../model/project'
import { groupBy } from './groupBy'

/** Whose money; `unspecified` is what the whole has beyond its known shares. */
export const moneySources = [...fundingSources, 'unspecified'] as const
export type MoneySource = (typeof moneySources)[number]

/** Cents by source; sources that give nothing are left out. */
export type MoneyBySource = ReadonlyMap<MoneySource, number>

/** A project's budget by source. A total that is not known is the sum of its shares. */
export function budgetBySource({ total, eu, national, own, other }: Budget): MoneyBySource {
  const shares = written({ eu, national, own, other })
  const rest = (total ?? 0) - sumOf(shares)
  return rest > 0 ? new Map([...shares, ['unspecified', rest]]) : shares
}

/** A programme's funding by source. */
export function fundingBySource({ funding }: Programme): MoneyBySource {
  return added(funding.map(({ source, amount }) => written({ [source]: amount })))
}

/** Several budgets as one. */
export function added(budgets: Iterable<MoneyBySource>): MoneyBySource {
  const sums = new Map<MoneySource, number>()
  for (const budget of budgets)
    for (const [source, cents] of budget) sums.set(source, (sums.get(source) ?? 0) + cents)
  return new Map(moneySources.flatMap((one) => (sums.has(one) ? [[one, sums.get(one) ?? 0]] : [])))
}

/** All the money of a budget, in cents. */
export function sumOf(budget: MoneyBySource): number {
  return [...budget.values()].reduce((sum, cents) => sum + cents, 0)
}

export interface ProgrammeBudgets {
  /** Null for projects of no programme. */
  readonly programmeId: string | null
  readonly projects: readonly { readonly project: Project; readonly money: MoneyBySource }[]
  readonly money: MoneyBySource
}

/** The budgets of projects by programme, the largest programme and project first; unknown ones are left out. */
export function budgetsByProgramme(projects: Iterable<Project>): ProgrammeBudgets[] {
  const known = [...projects]
    .map((project) => ({ project, money: budgetBySource(project.budget) }))
    .filter(({ money }) => money.size > 0)
    .sort((a, b) => sumOf(b.money) - sumOf(a.money))
  const groups = groupBy(known, ({ project }) => project.programmeId)
  return [...groups]
    .map(([programmeId, own]) => ({
      programmeId,
      projects: own,
      money: added(own.map(({ money }) => money)),
    }))
    .sort((a, b) => sumOf(b.money) - sumOf(a.money))
}

function written(shares: Partial<Record<MoneySource, number | null>>): Map<MoneySource, number> {
  return new Map(
    moneySources.flatMap((source) => {
      const cents = shares[source]
      return cents ? [[source, cents] as const] : []
    }),
  )
}

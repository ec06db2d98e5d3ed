import type { Budget, Project } from '../model/project'
import { type BudgetPart, budgetParts, sumOf } from './budget'
import { groupBy } from './groupBy'

/** The parts of a budget, and what none of them accounts for. */
export const summedParts = [...budgetParts, 'remainder'] as const
export type SummedPart = (typeof summedParts)[number]

/** The budgets of some projects together, in whole cents. The parts are the total together. */
export interface BudgetSum {
  readonly total: number
  readonly parts: Readonly<Record<SummedPart, number>>
  /** How many projects it is the sum of. */
  readonly projects: number
  /** How many more there are whose budget is not known: the sum is less than the truth. */
  readonly unknown: number
}

/** The sum of one programme; null for the projects of no programme. */
export interface ProgrammeSum extends BudgetSum {
  readonly programmeId: string | null
}

/** What one source gives to all the projects. */
export interface SourceSum {
  readonly source: SummedPart
  readonly total: number
  /** How many projects it gives to. */
  readonly projects: number
}

type Summed = Pick<Project, 'programmeId' | 'budget'>

/**
 * The budgets of projects by programme, the largest first and projects of no programme last, or by the
 * source of the money, in the order of `summedParts`, without those that give nothing.
 */
export function sumBudgets(projects: readonly Summed[], by: 'programme'): ProgrammeSum[]
export function sumBudgets(projects: readonly Summed[], by: 'source'): SourceSum[]
export function sumBudgets(
  projects: readonly Summed[],
  by: 'programme' | 'source',
): ProgrammeSum[] | SourceSum[] {
  return by === 'programme' ? byProgramme(projects) : bySource(projects)
}

/** The budgets of all the projects together. */
export function sumOfBudgets(projects: readonly Pick<Project, 'budget'>[]): BudgetSum {
  const known = projects.flatMap(({ budget }) => amountsOf(budget) ?? [])
  const parts = Object.fromEntries(
    summedParts.map((part) => [part, sumOf(known.map((amounts) => amounts[part]))]),
  ) as Record<SummedPart, number>
  return {
    total: sumOf(Object.values(parts)),
    parts,
    projects: known.length,
    unknown: projects.length - known.length,
  }
}

function byProgramme(projects: readonly Summed[]): ProgrammeSum[] {
  const groups = groupBy(projects, ({ programmeId }) => programmeId)
  return [...groups]
    .map(([programmeId, group]) => ({ programmeId, ...sumOfBudgets(group) }))
    .sort((a, b) => isNobodys(a) - isNobodys(b) || b.total - a.total)
}

function isNobodys({ programmeId }: ProgrammeSum): number {
  return programmeId === null ? 1 : 0
}

function bySource(projects: readonly Summed[]): SourceSum[] {
  const known = projects.flatMap(({ budget }) => amountsOf(budget) ?? [])
  return summedParts.flatMap((source) => {
    const given = known.map((amounts) => amounts[source]).filter((amount) => amount > 0)
    if (given.length === 0) return []
    return [{ source, total: sumOf(given), projects: given.length }]
  })
}

/** Null when nothing of the budget is known. Without a total the parts known are the whole. */
function amountsOf(budget: Budget): Record<SummedPart, number> | null {
  const { total, eu, national, own, other } = budget
  if (total === null && budgetParts.every((part: BudgetPart) => budget[part] === null)) return null
  const sum = sumOf([eu, national, own, other])
  return {
    eu: eu ?? 0,
    national: national ?? 0,
    own: own ?? 0,
    other: other ?? 0,
    remainder: Math.max(0, (total ?? sum) - sum),
  }
}

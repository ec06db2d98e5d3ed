import { textIn } from '@shared/model/base'
import type { Programme } from '@shared/model/programme'
import type { Project } from '@shared/model/project'
import type { BarRow } from '@shared/pictures/budgetBars'
import {
  budgetsByProgramme,
  fundingBySource,
  moneySources,
  sumOf,
  type MoneySource,
  type ProgrammeBudgets,
} from '@shared/rules/budgetsBySource'
import type { Texts } from '@shared/texts/texts'

/** What the bars are: projects under programmes, sources divided by programme, or the funding of programmes. */
export const budgetGroupings = ['byProgramme', 'bySource', 'programmes'] as const
export type BudgetGrouping = (typeof budgetGroupings)[number]

/** A part of a bar by its key: a source of money, or the place of a programme in the list. */
export interface BudgetPart {
  readonly key: string
  readonly label: string
  /** Which look of the parts it has. */
  readonly look: number
}

export interface BudgetModel {
  readonly rows: readonly BarRow<string>[]
  readonly parts: readonly BudgetPart[]
  /** Cents of all the bars that are no sum of others. */
  readonly total: number
}

interface Records {
  readonly project: ReadonlyMap<string, Project>
  readonly programme: ReadonlyMap<string, Programme>
}

/** The bars of a grouping and what their parts mean. */
export function budgetModel(
  records: Records,
  grouping: BudgetGrouping,
  { t, language }: { t: Texts; language: 'fi' | 'en' },
): BudgetModel {
  const nameOf = (id: string | null) => {
    const programme = id === null ? undefined : records.programme.get(id)
    return programme ? textIn(programme.name, language) : t('pictures.budgets.noProgramme')
  }
  const programmes = budgetsByProgramme(records.project.values())
  switch (grouping) {
    case 'byProgramme':
      return withSources(
        programmes.flatMap(({ programmeId, projects, money }) => [
          { id: programmeId ?? 'none', label: nameOf(programmeId), isGroup: true, parts: money },
          ...projects.map(({ project, money: own }) => ({
            id: project.id,
            label: project.acronym || textIn(project.name, language),
            isGroup: false,
            parts: own,
          })),
        ]),
        t,
      )
    case 'bySource':
      return bySource(programmes, nameOf, t)
    case 'programmes':
      return withSources(
        [...records.programme.values()]
          .map((programme) => ({
            id: programme.id,
            label: textIn(programme.name, language),
            isGroup: true,
            parts: fundingBySource(programme),
          }))
          .filter(({ parts }) => parts.size > 0)
          .sort((a, b) => sumOf(b.parts) - sumOf(a.parts)),
        t,
      )
  }
}

function withSources(rows: readonly BarRow<MoneySource>[], t: Texts): BudgetModel {
  const used = new Set(rows.flatMap(({ parts }) => [...parts.keys()]))
  const parts = moneySources
    .map((key, look) => ({ key, label: sourceWord(t, key), look }))
    .filter(({ key }) => used.has(key))
  return { rows, parts, total: totalOf(rows) }
}

/** Each source as a bar, divided by the programmes it comes through. */
function bySource(
  programmes: readonly ProgrammeBudgets[],
  nameOf: (id: string | null) => string,
  t: Texts,
): BudgetModel {
  const keyed = programmes.map((one) => ({ ...one, key: one.programmeId ?? 'none' }))
  const rows = moneySources
    .map((source) => ({
      id: source,
      label: sourceWord(t, source),
      isGroup: true,
      parts: new Map(
        keyed.flatMap(({ key, money }) => {
          const cents = money.get(source)
          return cents === undefined ? [] : [[key, cents] as const]
        }),
      ),
    }))
    .filter(({ parts }) => parts.size > 0)
  const parts = keyed.map(({ key, programmeId }, look) => ({
    key,
    label: nameOf(programmeId),
    look,
  }))
  return { rows, parts, total: totalOf(rows) }
}

/** A source of money in words. */
function sourceWord(t: Texts, source: MoneySource): string {
  return source === 'unspecified'
    ? t('pictures.budgets.unspecified')
    : t(`model.fundingSource.${source}`)
}

function totalOf(rows: readonly BarRow<string>[]): number {
  const groups = rows.filter(({ isGroup }) => isGroup)
  return groups.reduce((sum, { parts }) => sum + sumOfParts(parts), 0)
}

/** All of a bar, in cents. */
export function sumOfParts(parts: ReadonlyMap<string, number>): number {
  return [...parts.values()].reduce((sum, cents) => sum + cents, 0)
}

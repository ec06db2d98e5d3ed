import type { Goal } from '../model/goal'
import type { Link } from '../model/link'
import {
  type CoverageColumn,
  coverageColumns,
  type CoverageRecords,
  currentWork,
  type Work,
} from './coverageWork'

/** `past`: something was done in the last twelve months, but nothing is going on or coming. */
export const coverageStates = ['uncovered', 'past', 'covered'] as const
export type CoverageState = (typeof coverageStates)[number]

/** What works for one goal: ids of the records in each column, each once. */
export interface Coverage {
  readonly goal: Goal
  readonly work: Readonly<Record<CoverageColumn, ReadonlySet<string>>>
  readonly state: CoverageState
}

/**
 * What works for each goal on a day. A link counts whichever of the two records carries it.
 *
 * Directly: a responsibility in force, a task that is open or was done in the last twelve months, a
 * running project, a statement that is open or was given in the last twelve months, an event of the last
 * twelve months or to come, linked to the goal.
 *
 * Through another record: an area linked to the goal brings the responsibilities in force for it; a
 * matter or agenda item brings the meetings that have it on their agenda; a body brings its meetings; a
 * body, programme or project brings the tasks of which it is the workstream, and a call the tasks linked
 * to it, such as those made of its plan. It goes one step and no further: everything is linked to
 * everything in the end, and then nothing would stand out.
 *
 * Each record is looked at once, whatever the number of goals.
 */
export function coverage(
  goals: readonly Goal[],
  records: CoverageRecords,
  day: string,
): Coverage[] {
  const goalsOf = goalFinder(goals)
  const through = new Map<string, ReadonlySet<string>>()
  for (const kind of ['areas', 'bodies', 'programmes', 'calls', 'projects', 'matters'] as const) {
    for (const record of records[kind]) {
      const found = goalsOf(record)
      if (found.size > 0) through.set(record.id, found)
    }
  }

  const rows = new Map(goals.map((goal) => [goal.id, emptyRow(goal)]))
  const count = ({ column, id, isCurrent }: Work, found: ReadonlySet<string>) => {
    for (const goalId of found) {
      const row = rows.get(goalId)
      row?.work[column].add(id)
      if (row && isCurrent) row.isCurrent = true
    }
  }
  for (const { work, record, throughIds } of currentWork(records, day)) {
    count(work, goalsOf(record))
    for (const id of throughIds) count(work, through.get(id) ?? nothing)
  }
  return [...rows.values()].map(({ goal, work, isCurrent }) => ({
    goal,
    work,
    state: stateOf(work, isCurrent),
  }))
}

/** How many different records a column holds, for all the goals together. */
export function coverageSum(
  rows: readonly Coverage[],
  column: CoverageColumn,
): ReadonlySet<string> {
  return new Set(rows.flatMap(({ work }) => [...work[column]]))
}

interface Row {
  goal: Goal
  work: Record<CoverageColumn, Set<string>>
  isCurrent: boolean
}

function emptyRow(goal: Goal): Row {
  const columns = Object.keys(coverageColumns) as CoverageColumn[]
  const empty = columns.map((column) => [column, new Set<string>()] as const)
  return { goal, work: Object.fromEntries(empty) as Row['work'], isCurrent: false }
}

function stateOf(work: Coverage['work'], isCurrent: boolean): CoverageState {
  if (isCurrent) return 'covered'
  return Object.values(work).some((ids) => ids.size > 0) ? 'past' : 'uncovered'
}

interface Linked {
  readonly id: string
  readonly links: readonly Link[]
}

const nothing: ReadonlySet<string> = new Set()

/** Finds the goals a record is linked to by its own links or by theirs. */
function goalFinder(goals: readonly Goal[]): (record: Linked) => ReadonlySet<string> {
  const ids = new Set(goals.map(({ id }) => id))
  const linkedBy = new Map<string, string[]>()
  for (const goal of goals) {
    for (const { id } of goal.links) linkedBy.set(id, [...(linkedBy.get(id) ?? []), goal.id])
  }
  return ({ id, links }) => {
    const own = links.filter((link) => link.kind === 'goal' && ids.has(link.id))
    const others = linkedBy.get(id) ?? []
    if (own.length === 0 && others.length === 0) return nothing
    return new Set([...own.map((link) => link.id), ...others])
  }
}

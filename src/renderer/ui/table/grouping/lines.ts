import type { Column } from '../types'
import { groupKey } from './groups'

/** One line of the table: a row, or the title of a group of rows. */
export type Line<Row> = RowLine<Row> | GroupLine<Row>

export interface RowLine<Row> {
  kind: 'row'
  id: string
  row: Row
  /** How many groups it is in. */
  depth: number
}

export interface GroupLine<Row> {
  kind: 'group'
  id: string
  column: Column<Row>
  /** What its rows have in common; see groupKey. */
  groupKey: string
  rows: readonly Row[]
  depth: number
  isOpen: boolean
}

/** A row of TanStack Table's model, or a group of them, as far as lines are made of it. */
interface ModelRow<Row> {
  id: string
  original: Row
  depth: number
  groupingColumnId?: string
  subRows: readonly ModelRow<Row>[]
}

/** The lines in their order; the rows of a folded group are not among them. */
export function linesOf<Row>(
  model: readonly ModelRow<Row>[],
  groupColumn: (id: string) => Column<Row> | undefined,
  folded: ReadonlySet<string>,
): Line<Row>[] {
  const lines: Line<Row>[] = []
  const add = (one: ModelRow<Row>) => {
    const { id, original: row, depth } = one
    const column = one.groupingColumnId && groupColumn(one.groupingColumnId)
    if (!column) {
      lines.push({ kind: 'row', id, row, depth })
      return
    }
    const isOpen = !folded.has(id)
    const rows = rowsOf(one)
    lines.push({ kind: 'group', id, column, groupKey: groupKey(column, row), rows, depth, isOpen })
    if (isOpen) one.subRows.forEach(add)
  }
  model.forEach(add)
  return lines
}

/** The rows of a model without its groups, in order. */
function rowsOf<Row>(model: ModelRow<Row>): Row[] {
  if (model.groupingColumnId === undefined) return [model.original]
  return model.subRows.flatMap(rowsOf)
}

import {
  columnGroupingFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  createGroupedRowModel,
  tableFeatures,
  type ColumnDef,
} from '@tanstack/react-table'
import { placesBy } from './cells'
import { groupKey, placesOfGroups } from './grouping/groups'
import type { Column } from './types'

/**
 * What of TanStack Table is used: rows grouped; columns shown, ordered and pinned. It is given the rows that are
 * found, in their order: putting all rows in order once and leaving out from those costs a letter of the search a
 * fraction of finding anew and then ordering what was found.
 */
export const features = tableFeatures({
  columnGroupingFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  groupedRowModel: createGroupedRowModel(),
})

/** The hidden column whose values the rows are grouped by. */
export function groupColumnId(id: string): string {
  return `group:${id}`
}

/** The column behind `groupColumnId`. */
export function columnOfGroup<Row>(
  columns: readonly Column<Row>[],
  groupId: string,
): Column<Row> | undefined {
  return columns.find(({ id }) => groupColumnId(id) === groupId)
}

/** Our columns in TanStack Table's terms, each with a hidden one to group by. */
export function tableColumns<Row extends object>(
  columns: readonly Column<Row>[],
): ColumnDef<typeof features, Row>[] {
  return columns.flatMap((column): ColumnDef<typeof features, Row>[] => [
    { id: column.id, accessorFn: () => null },
    {
      id: groupColumnId(column.id),
      accessorFn: () => null,
      getGroupingValue: (row) => groupKey(column, row),
    },
  ])
}

/** The places of the rows by a column, and of the groups they are in when they are grouped by it. */
export interface Places {
  rows: () => readonly (number | null)[]
  groups: () => readonly (number | null)[]
}

/** The places by each column, by its id; each made when it is first asked for, and kept. */
export function placesOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): ReadonlyMap<string, Places> {
  return new Map(
    columns.map((column) => {
      const own = lazily(() => placesBy(column, rows))
      const groups = lazily(() => placesOfGroups(column, rows, own()))
      return [column.id, { rows: own, groups }]
    }),
  )
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

import {
  columnFilteringFeature,
  columnGroupingFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  type ColumnDef,
} from '@tanstack/react-table'
import { placesBy } from './cells'
import { groupKey, placesOfGroups } from './grouping/groups'
import type { Column } from './types'

/** What of TanStack Table is used: rows filtered, grouped and sorted; columns shown, ordered and pinned. */
export const features = tableFeatures({
  columnFilteringFeature,
  columnGroupingFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  groupedRowModel: createGroupedRowModel(),
  sortedRowModel: createSortedRowModel(),
})

/** A hidden column that the search of the whole table looks in. */
export const searchColumn = 'search'

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

/** What stands for a filter in the state of the table: a predicate made once for all rows. */
interface Filter<Row> {
  passes: (row: Row) => boolean
}

export function passesFilter<Row>(
  row: { original: Row },
  _id: string,
  { passes }: Filter<Row>,
): boolean {
  return passes(row.original)
}

/** Our columns in TanStack Table's terms, each with a hidden one to group by. */
export function tableColumns<Row extends object>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): ColumnDef<typeof features, Row>[] {
  const own = columns.flatMap((column): ColumnDef<typeof features, Row>[] => {
    const places = lazily(() => placesBy(column, rows))
    const groupPlaces = lazily(() => placesOfGroups(column, rows, places()))
    return [
      {
        id: column.id,
        // Its value is the place of the row in this column's order, which the table remembers.
        accessorFn: (_row, at) => places()[at] ?? undefined,
        sortFn: byPlace,
        sortUndefined: 'last',
        filterFn: passesFilter,
      },
      {
        id: groupColumnId(column.id),
        accessorFn: (_row, at) => groupPlaces()[at] ?? undefined,
        getGroupingValue: (row) => groupKey(column, row),
        sortFn: byPlace,
        sortUndefined: 'last',
      },
    ]
  })
  return [...own, { id: searchColumn, accessorFn: () => null }]
}

function byPlace(
  a: { getValue: (id: string) => unknown },
  b: { getValue: (id: string) => unknown },
  id: string,
): number {
  return Number(a.getValue(id)) - Number(b.getValue(id))
}

/** Made when it is first asked for, and kept. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

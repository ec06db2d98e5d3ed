import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { cellValue, compareCells, containsWords, passes, searchText } from './cells'
import type { Column } from './types'
import type { ColumnFilter, TableView } from './view'

const features = tableFeatures({
  columnFilteringFeature,
  columnVisibilityFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
})

/** A hidden column whose value is all the row's text: the search looks in it alone. */
const searchColumn = 'search of the whole row'

/** The rows that a view lets through, in its order. */
export function useRows<Row extends object>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  getRowId: (row: Row) => string,
  view: TableView,
): readonly Row[] {
  const definitions = useMemo(() => tableColumns(columns), [columns])
  // The table filters anew only when its data is another one; a column may judge by another day now.
  const data = useMemo(() => [...rows], [rows, columns])
  const state = useMemo(
    () => ({
      sorting: view.sort.map(({ id, descending }) => ({ id, desc: descending })),
      columnFilters: Object.entries(view.filters).map(([id, value]) => ({ id, value })),
      globalFilter: view.search.trim(),
    }),
    [view],
  )
  const table = useTable<typeof features, Row>({
    features,
    columns: definitions,
    data,
    getRowId,
    state,
    globalFilterFn: (row, id, search: string) => containsWords(row.getValue<string>(id), search),
    getColumnCanGlobalFilter: (column) => column.id === searchColumn,
  })
  const sorted = table.getRowModel().rows
  return useMemo(() => sorted.map((row) => row.original), [sorted])
}

function tableColumns<Row extends object>(
  columns: readonly Column<Row>[],
): ColumnDef<typeof features, Row>[] {
  const own = columns.map((column): ColumnDef<typeof features, Row> => ({
    id: column.id,
    accessorFn: (row) => cellValue(column, row) ?? undefined,
    sortFn: (a, b) => compareCells(column, a.original, b.original),
    sortUndefined: 'last',
    filterFn: (row, _id, filter: ColumnFilter) => passes(column, row.original, filter),
  }))
  return [...own, { id: searchColumn, accessorFn: (row) => searchText(columns, row) }]
}

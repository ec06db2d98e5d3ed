import { useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { visibility } from './columns/columns'
import { linesOf, rowsOf, type Line } from './grouping/lines'
import { predicate, searchPredicate } from './filters/predicate'
import {
  columnOfGroup,
  features,
  groupColumnId,
  passesFilter,
  searchColumn,
  tableColumns,
} from './tableColumns'
import type { Column } from './types'
import type { TableView } from './view'

/** A table as a view shows it. */
export interface TableModel<Row> {
  /** The columns shown, from left to right, the pinned first. */
  columns: readonly Column<Row>[]
  /** How many of them are pinned. */
  pinned: number
  /** Rows and titles of groups, from the top. */
  lines: readonly Line<Row>[]
  /** The rows the view lets through, in its order, those in folded groups too. */
  found: readonly Row[]
}

interface TableInput<Row> {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  getRowId: (row: Row) => string
  view: TableView
  ownId: string | null
}

/** What a view makes of the rows: filtered, grouped, sorted; and of the columns: shown, ordered, pinned. */
export function useTableModel<Row extends object>(input: TableInput<Row>): TableModel<Row> {
  const { columns, rows, getRowId, view, ownId } = input
  const definitions = useMemo(() => tableColumns(columns, rows), [columns, rows])
  // A new array when the columns change, for the table remembers what it read of each row.
  const data = useMemo(() => (columns.length > 0 ? [...rows] : []), [columns, rows])
  const table = useTable<typeof features, Row>({
    features,
    columns: definitions,
    data,
    getRowId,
    state: useTableState(columns, view, ownId),
    groupedColumnMode: false,
    globalFilterFn: passesFilter,
    getColumnCanGlobalFilter: (column) => column.id === searchColumn,
  })
  const sorted = table.getRowModel().rows
  const shown = [...table.getStartVisibleLeafColumns(), ...table.getCenterVisibleLeafColumns()]
  const shownIds = shown.map((column) => column.id).join('\n')

  const found = useMemo(() => sorted.flatMap(rowsOf), [sorted])
  const lines = useMemo(
    () => linesOf(sorted, (id) => columnOfGroup(columns, id), new Set(view.folded)),
    [sorted, columns, view.folded],
  )
  const shownColumns = useMemo(() => {
    const byId = new Map(columns.map((column) => [column.id, column]))
    return shownIds.split('\n').flatMap((id) => byId.get(id) ?? [])
  }, [columns, shownIds])
  const pinned = table.getStartVisibleLeafColumns().length
  return useMemo(
    () => ({ columns: shownColumns, pinned, lines, found }),
    [shownColumns, pinned, lines, found],
  )
}

/** The view in TanStack Table's terms; each part stays the same object until it changes. */
function useTableState<Row extends object>(
  columns: readonly Column<Row>[],
  view: TableView,
  ownId: string | null,
) {
  const { sort, filters, groups, order, pinned, columns: chosen, search } = view
  const grouping = useMemo(() => groups.map(groupColumnId), [groups])
  const sorting = useMemo(
    () => [
      // Groups come in the order of their own column; the rows in each by the person's sort.
      ...groups.map((id) => ({
        id: groupColumnId(id),
        desc: sort.find((one) => one.id === id)?.descending ?? false,
      })),
      ...sort.map(({ id, descending }) => ({ id, desc: descending })),
    ],
    [groups, sort],
  )
  const columnFilters = useMemo(
    () =>
      columns.flatMap((column) => {
        const filter = filters[column.id]
        return filter
          ? [{ id: column.id, value: { passes: predicate(column, filter, ownId) } }]
          : []
      }),
    [columns, filters, ownId],
  )
  const words = search.trim()
  const globalFilter = useMemo(
    () => (words === '' ? undefined : { passes: searchPredicate(columns, words) }),
    [columns, words],
  )
  const columnVisibility = useMemo(() => {
    const hidden = [searchColumn, ...columns.map(({ id }) => groupColumnId(id))]
    return {
      ...visibility(columns, chosen),
      ...Object.fromEntries(hidden.map((id) => [id, false])),
    }
  }, [columns, chosen])
  const columnPinning = useMemo(() => ({ start: [...pinned], end: [] }), [pinned])
  return {
    sorting,
    grouping,
    columnFilters,
    columnVisibility,
    columnPinning,
    columnOrder: order,
    globalFilter,
  }
}

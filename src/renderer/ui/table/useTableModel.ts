import { useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { visibility } from './columns/columns'
import { linesOf, type Line } from './grouping/lines'
import { predicate, searchPredicate } from './filters/predicate'
import { inOrder } from './order'
import { columnOfGroup, features, groupColumnId, placesOf, tableColumns } from './tableColumns'
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
  /** Whether titles of groups are among the lines. */
  isGrouped: boolean
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

const noRows: readonly never[] = []

/** What a view makes of the rows: put in order, filtered, grouped; and of the columns: shown, ordered, pinned. */
export function useTableModel<Row extends object>(input: TableInput<Row>): TableModel<Row> {
  const { columns, getRowId, view } = input
  const isGrouped = view.groups.length > 0
  const found = useFound(input)
  const definitions = useMemo(() => tableColumns(columns), [columns])
  const table = useTable<typeof features, Row>({
    features,
    columns: definitions,
    data: isGrouped ? found : noRows,
    getRowId,
    state: useTableState(columns, view),
    groupedColumnMode: false,
  })
  const grouped = table.getRowModel().rows
  const shown = [...table.getStartVisibleLeafColumns(), ...table.getCenterVisibleLeafColumns()]
  const shownIds = shown.map((column) => column.id).join('\n')

  const lines = useMemo(
    () =>
      isGrouped
        ? linesOf(grouped, (id) => columnOfGroup(columns, id), new Set(view.folded))
        : found.map((row): Line<Row> => ({ kind: 'row', id: getRowId(row), row, depth: 0 })),
    [isGrouped, found, grouped, columns, view.folded, getRowId],
  )
  const shownColumns = useMemo(() => {
    const byId = new Map(columns.map((column) => [column.id, column]))
    return shownIds.split('\n').flatMap((id) => byId.get(id) ?? [])
  }, [columns, shownIds])
  const pinned = table.getStartVisibleLeafColumns().length
  return useMemo(
    () => ({ columns: shownColumns, pinned, lines, isGrouped, found }),
    [shownColumns, pinned, lines, isGrouped, found],
  )
}

/** The rows that the view lets through, in its order; each step is made anew only when it has changed. */
function useFound<Row extends object>(input: TableInput<Row>): readonly Row[] {
  const { columns, rows, view, ownId } = input
  const { sort, groups, filters } = view
  const places = useMemo(() => placesOf(columns, rows), [columns, rows])
  const ordered = useMemo(() => {
    const isDescending = (id: string) => sort.find((one) => one.id === id)?.descending ?? false
    const parts = [
      // Groups come in the order of their own column; the rows in each by the person's sort.
      ...groups.map((id) => ({ id, places: places.get(id)?.groups, descending: isDescending(id) })),
      ...sort.map(({ id, descending }) => ({ id, places: places.get(id)?.rows, descending })),
    ]
    return inOrder(
      rows,
      // A view may name a column that is no longer there.
      parts.flatMap((part) => (part.places ? [{ ...part, places: part.places() }] : [])),
    )
  }, [places, rows, groups, sort])
  const narrowed = useMemo(() => {
    const tests = columns.flatMap((column) => {
      const filter = filters[column.id]
      return filter ? [predicate(column, filter, ownId)] : []
    })
    return tests.length === 0 ? ordered : ordered.filter((row) => tests.every((test) => test(row)))
  }, [ordered, columns, filters, ownId])
  const words = view.search.trim()
  return useMemo(
    () => (words === '' ? narrowed : narrowed.filter(searchPredicate(columns, words))),
    [narrowed, columns, words],
  )
}

/** The view in TanStack Table's terms; each part stays the same object until it changes. */
function useTableState<Row extends object>(columns: readonly Column<Row>[], view: TableView) {
  const { groups, order, pinned, columns: chosen } = view
  const grouping = useMemo(() => groups.map(groupColumnId), [groups])
  const columnVisibility = useMemo(() => {
    const hidden = columns.map(({ id }) => [groupColumnId(id), false] as const)
    return { ...visibility(columns, chosen), ...Object.fromEntries(hidden) }
  }, [columns, chosen])
  const columnPinning = useMemo(() => ({ start: [...pinned], end: [] }), [pinned])
  return { grouping, columnVisibility, columnPinning, columnOrder: order }
}

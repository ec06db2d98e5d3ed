import type { ReactNode } from 'react'
import type { TableEditing } from './editing/types'
import type { TableOutput } from './output/types'
import type { TableViews } from './view'

/** What a cell is sorted and filtered by: text, a choice's value, `YYYY-MM-DD`, or a number. */
export type CellValue = string | number | null

export interface Choice<Value extends string = string> {
  value: Value
  label: string
}

interface ColumnBase<Row> {
  /** Stable: saved views name columns by it. */
  id: string
  header: string
  /** Null or '' when the cell is empty; empty cells come last in either order. */
  value: (row: Row) => CellValue
  /** What is shown and searched when it differs from the value. Dates and choices format themselves. */
  text?: (row: Row) => string
  /** A spreadsheet gets a day as a day, unless the words around it say more. */
  inSheet?: 'text'
  /** Something richer than text, such as a status mark; `text` still serves search and the tooltip. */
  render?: (row: Row) => ReactNode
  /** The field of the record's form that the cell shows and that is edited in its place. */
  field?: string
  /** The record behind the text, for a filter that picks from those that occur; null when there is none. */
  pick?: (row: Row) => string | null
  /** With less, in pixels, its text cannot be read; 160 unless given. What is not needed is not taken. */
  width?: number
  /** Share of the free width; 0 never cuts the column and gives it no more than it needs. 1 unless given. */
  grow?: number
  /** False: hidden until chosen from the column menu. */
  shown?: boolean
  /** Language of the cell's text, for screen readers and hyphenation, when not the window's. */
  lang?: string
}

export interface PlainColumn<Row> extends ColumnBase<Row> {
  kind: 'text' | 'date' | 'number'
}

export interface ChoiceColumn<Row> extends ColumnBase<Row> {
  kind: 'choice'
  /** In the order they are offered and sorted. */
  choices: readonly Choice[]
}

export type Column<Row> = PlainColumn<Row> | ChoiceColumn<Row>

/** What is shown in place of rows when there are none. */
export interface EmptyTable {
  title: string
  text?: string
  action?: ReactNode
}

/** Choices over a table, kept with each named view and brought back with it. */
export interface TableBeside {
  value: unknown
  plain: unknown
  /** Takes a value that was kept, which may be of an older program. */
  use: (value: unknown) => void
}

/** What is done with all picked rows at once, where that is not a change of their fields. */
export interface SelectionAction<Row> {
  label: string
  icon: ReactNode
  run: (rows: readonly Row[]) => void
}

export interface DataTableProps<Row> {
  /** Name of the table for screen readers, such as "Tehtävät". */
  label: string
  /** Keep the array stable between renders (module constant or `useMemo`). */
  columns: readonly Column<Row>[]
  /** Undefined while they are being read. */
  rows: readonly Row[] | undefined
  getRowId: (row: Row) => string
  onOpen?: (row: Row) => void
  /** The row open in the side panel, marked with `aria-current`. */
  openId?: string | null
  /** The row that takes the focus when the table appears. */
  startId?: string | null
  emptyState: EmptyTable
  /** Which table this is; when it changes, view and focus start anew. */
  viewKey: string
  /** What was last given to `onViewChange`, as it was stored; anything unreadable gives the default. */
  view?: unknown
  onViewChange?: (views: TableViews) => void
  /** The view of a person who has chosen none, such as "open tasks first by due date". */
  defaultView?: Partial<TableViews['current']>
  /** What is chosen over the table and belongs to its views; keep the value stable between renders. */
  beside?: TableBeside
  /** How cells and several rows at once are changed; without it the table is for reading. */
  editing?: TableEditing<Row>
  /** Offered for the picked rows, such as restoring them. */
  selectionAction?: SelectionAction<Row>
  /** Where copies, files and prints go; without it they are not offered. */
  output?: TableOutput
  /** Who `me` is in a filter that picks records; null when that is not known. */
  ownId?: string | null
  /** Beside the search field, at the left: for example own quick filters. */
  toolbarStart?: ReactNode
  /** At the right end: for example the button that adds a record. */
  toolbarEnd?: ReactNode
}

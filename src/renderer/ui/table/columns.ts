import type { Column } from './types'
import type { TableView } from './view'

/** The person's choice, else the column's own default. */
export function isShown<Row>(column: Column<Row>, view: TableView): boolean {
  return view.columns[column.id] ?? column.shown ?? true
}

/** The columns to show; never none. */
export function shownColumns<Row>(
  columns: readonly Column<Row>[],
  view: TableView,
): readonly Column<Row>[] {
  const shown = columns.filter((column) => isShown(column, view))
  return shown.length > 0 ? shown : columns.slice(0, 1)
}

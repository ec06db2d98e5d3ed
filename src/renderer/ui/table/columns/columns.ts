import type { Column } from '../types'
import { narrowest, widest, type TableView } from '../view'

/** The person's choice, else the column's own default. */
export function isShown<Row>(column: Column<Row>, chosen: TableView['columns']): boolean {
  return chosen[column.id] ?? column.shown ?? true
}

/** Which columns are shown, by id; never none. */
export function visibility<Row>(
  columns: readonly Column<Row>[],
  chosen: TableView['columns'],
): Record<string, boolean> {
  const shown = columns.map((column) => [column.id, isShown(column, chosen)] as const)
  const first = columns[0]?.id ?? ''
  return Object.fromEntries(shown.some(([, isOn]) => isOn) ? shown : [...shown, [first, true]])
}

/** Every column in the person's order; those the person has not moved keep their place at the end. */
export function inOrder<Row>(
  columns: readonly Column<Row>[],
  view: TableView,
): readonly Column<Row>[] {
  const place = (column: Column<Row>) => {
    const at = view.order.indexOf(column.id)
    return at === -1 ? view.order.length : at
  }
  return columns.toSorted((a, b) => place(a) - place(b))
}

/**
 * The view with a column moved to the place of another among the columns shown (`shown`, by id, as they
 * stand). A column moved over the edge of the pinned ones is pinned, or no longer.
 */
export function withMoved<Row>(
  view: TableView,
  columns: readonly Column<Row>[],
  shown: readonly string[],
  { id, to }: { id: string; to: number },
): TableView {
  const others = shown.filter((other) => other !== id)
  const moved = others.toSpliced(to, 0, id)
  const hidden = inOrder(columns, view).filter((column) => !shown.includes(column.id))
  const wasPinned = view.pinned.includes(id)
  const pins = view.pinned.filter((other) => shown.includes(other)).length
  const isPinned = wasPinned ? to < pins : to < pins - 1
  const pinned = moved.filter((other) => (other === id ? isPinned : view.pinned.includes(other)))
  return { ...view, order: [...moved, ...hidden.map((column) => column.id)], pinned }
}

/** The view with a column pinned to the left behind those pinned already, or not pinned. */
export function withPinned(view: TableView, id: string): TableView {
  const pinned = view.pinned.includes(id)
    ? view.pinned.filter((other) => other !== id)
    : [...view.pinned, id]
  return { ...view, pinned }
}

/** The view with a column's width set by the person, within what can be read and shown. */
export function withWidth(view: TableView, id: string, width: number): TableView {
  const kept = Math.round(Math.min(widest, Math.max(narrowest, width)))
  return { ...view, widths: { ...view.widths, [id]: kept } }
}

/** The view with every column as it was at first. */
export function withColumnsReset(view: TableView): TableView {
  return { ...view, columns: {}, order: [], pinned: [], widths: {} }
}

/** True when the person has changed anything about the columns. */
export function areColumnsChanged({ columns, order, pinned, widths }: TableView): boolean {
  return order.length + pinned.length + Object.keys(columns).length + Object.keys(widths).length > 0
}

import { cellText, cellValue } from '../cells'
import type { Column } from '../types'

/** What rows of one group have in common: a choice, a month of a date, a text; '' when the cell is empty. */
export function groupKey<Row>(column: Column<Row>, row: Row): string {
  const value = cellValue(column, row)
  if (column.kind === 'date') return typeof value === 'string' ? value.slice(0, 7) : ''
  if (column.kind === 'choice') return String(value ?? '')
  return cellText(column, row)
}

/** The place of each row's group in the order of the column: that of the first row met of the group. */
export function placesOfGroups<Row>(
  column: Column<Row>,
  rows: readonly Row[],
  places: readonly (number | null)[],
): (number | null)[] {
  const byKey = new Map<string, number | null>()
  return rows.map((row, at) => {
    const key = groupKey(column, row)
    if (!byKey.has(key)) byKey.set(key, places[at] ?? null)
    return byKey.get(key) ?? null
  })
}

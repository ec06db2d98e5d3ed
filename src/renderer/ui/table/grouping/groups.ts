import { cellText, cellValue } from '../cells'
import type { Column } from '../types'

/** What rows of one group have in common: a choice, a month of a date, a text; '' when the cell is empty. */
export function groupKey<Row>(column: Column<Row>, row: Row): string {
  const value = cellValue(column, row)
  if (column.kind === 'date') return typeof value === 'string' ? value.slice(0, 7) : ''
  if (column.kind === 'choice') return String(value ?? '')
  return cellText(column, row)
}

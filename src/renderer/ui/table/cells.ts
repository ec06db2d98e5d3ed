import { finnishOrder } from '@shared/texts/format'
import { formatDay } from '../format'
import type { CellValue, Column } from './types'

/** The value of a cell; an empty text counts as no value. */
export function cellValue<Row>(column: Column<Row>, row: Row): CellValue {
  const value = column.value(row)
  return value === '' ? null : value
}

/** What a person reads in the cell: `5.3.2026`, a choice's label, the text; '' when empty. */
export function cellText<Row>(column: Column<Row>, row: Row): string {
  if (column.text) return column.text(row)
  const value = cellValue(column, row)
  if (value === null) return ''
  if (column.kind === 'date' && typeof value === 'string') return formatDay(value)
  if (column.kind === 'choice') {
    return column.choices.find((choice) => choice.value === value)?.label ?? String(value)
  }
  return String(value)
}

/**
 * The place of each row by a column's values, equal for equal values and null for an empty cell: choices in
 * their own order, words by Finnish collation. Made once, so that comparing two rows is comparing two numbers.
 */
export function placesBy<Row>(column: Column<Row>, rows: readonly Row[]): (number | null)[] {
  const keys = rows.map((row) => sortKey(column, row))
  const found = [...new Set(keys)].filter((key) => key !== null)
  // Days stand in their order by their characters; comparing words as Finns do takes ten times as long.
  const distinct = column.kind === 'date' ? found.sort() : found.sort(compareKeys)
  const places = new Map<string | number | null, number>(distinct.map((key, at) => [key, at]))
  return keys.map((key) => places.get(key) ?? null)
}

function sortKey<Row>(column: Column<Row>, row: Row): string | number | null {
  const value = cellValue(column, row)
  if (value === null || typeof value === 'number') return value
  if (column.kind === 'choice') {
    const place = column.choices.findIndex((choice) => choice.value === value)
    return place === -1 ? column.choices.length : place
  }
  return column.kind === 'date' ? value : cellText(column, row)
}

function compareKeys(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return finnishOrder.compare(String(a), String(b))
}

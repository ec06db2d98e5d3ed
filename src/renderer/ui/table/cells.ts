import { finnishOrder, formatDay } from '@shared/texts/format'
import type { CellValue, Column } from './types'
import { type ColumnFilter } from './view'

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

/** Order of two cells that have a value: choices in their own order, words by Finnish collation. */
export function compareCells<Row>(column: Column<Row>, a: Row, b: Row): number {
  const [left, right] = [cellValue(column, a), cellValue(column, b)]
  if (typeof left === 'number' && typeof right === 'number') return left - right
  if (column.kind === 'choice')
    return placeOf(column.choices, left) - placeOf(column.choices, right)
  if (column.kind === 'date') return String(left) < String(right) ? -1 : left === right ? 0 : 1
  return finnishOrder.compare(cellText(column, a), cellText(column, b))
}

function placeOf(choices: readonly { value: string }[], value: CellValue): number {
  const place = choices.findIndex((choice) => choice.value === value)
  return place === -1 ? choices.length : place
}

/** True when the filter lets the row through. */
export function passes<Row>(column: Column<Row>, row: Row, filter: ColumnFilter): boolean {
  const value = cellValue(column, row)
  switch (filter.kind) {
    case 'text':
      return containsWords(folded(cellText(column, row)), filter.contains)
    case 'choice':
      return (
        filter.values.length === 0 || filter.values.includes(value === null ? '' : String(value))
      )
    case 'date':
      if (typeof value !== 'string') return false
      return (
        (!filter.from || filter.from <= value) && (!filter.to || value.slice(0, 10) <= filter.to)
      )
    case 'number':
      if (typeof value !== 'number') return false
      return (filter.from ?? -Infinity) <= value && value <= (filter.to ?? Infinity)
  }
}

/** Everything a row says, for the search of the whole table. */
export function searchText<Row>(columns: readonly Column<Row>[], row: Row): string {
  return folded(columns.map((column) => cellText(column, row)).join('\n'))
}

/** True when every word of the search is found. The text is already folded. */
export function containsWords(text: string, search: string): boolean {
  return folded(search)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('fi')
}

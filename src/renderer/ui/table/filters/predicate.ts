import { cellText, cellValue } from '../cells'
import type { Column } from '../types'
import type { ColumnFilter } from '../view'
import { foldedRow, foldedText, hasWords, wordsOf } from './searching'

/** In a filter that picks records: whoever uses the program. */
export const me = 'me'

/** Comes after every other character: any clock time of the last day of a range is within it. */
const last = '\uffff'

/** Which rows a column's filter lets through. `ownId`: who `me` is. */
export function predicate<Row extends object>(
  column: Column<Row>,
  filter: ColumnFilter,
  ownId: string | null = null,
): (row: Row) => boolean {
  switch (filter.kind) {
    case 'text': {
      const words = wordsOf(filter.contains)
      return (row) => hasWords(foldedText(column, row), words)
    }
    case 'choice': {
      const values = new Set(filter.values)
      return (row) => values.size === 0 || values.has(String(cellValue(column, row) ?? ''))
    }
    case 'pick': {
      const ids = new Set(filter.values.map((value) => (value === me ? ownId : value)))
      return (row) => ids.has(column.pick?.(row) ?? '')
    }
    case 'date': {
      const from = filter.from ?? ''
      const to = filter.to === null ? last : `${filter.to}${last}`
      return (row) => {
        const value = cellValue(column, row)
        return typeof value === 'string' && from <= value && value <= to
      }
    }
    case 'number': {
      const { from, to } = filter
      return (row) => {
        const value = cellValue(column, row)
        return (
          typeof value === 'number' && (from ?? -Infinity) <= value && value <= (to ?? Infinity)
        )
      }
    }
    case 'empty':
      return (row) => (cellText(column, row) === '') === filter.isEmpty
  }
}

/** Which rows the search of the whole table lets through. */
export function searchPredicate<Row extends object>(
  columns: readonly Column<Row>[],
  search: string,
): (row: Row) => boolean {
  const words = wordsOf(search)
  return (row) => hasWords(foldedRow(columns, row), words)
}

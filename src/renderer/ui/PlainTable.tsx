import type { ReactNode } from 'react'
import styles from './PlainTable.module.css'

export interface TablePart<Row> {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  /** CSS width, such as `40%`; as wide as its words unless given. */
  width?: string
  /** True for words that are never broken, such as a period. */
  isWhole?: boolean
}

interface PlainTableProps<Row> {
  /** Name of the table for screen readers. */
  label: string
  /** The first names the row. */
  columns: readonly [TablePart<Row>, ...TablePart<Row>[]]
  rows: readonly Row[]
  rowId: (row: Row) => string
  /** True for a row that only tells of the past, or of nothing. */
  isQuiet?: (row: Row) => boolean
}

/** A short table inside a page: all rows, read from left to right, nothing to sort or filter. */
export function PlainTable<Row>(props: PlainTableProps<Row>) {
  const { label, columns, rows, rowId, isQuiet } = props
  const [first, ...rest] = columns
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ id, header, width }) => (
              <th key={id} scope="col" style={width === undefined ? undefined : { width }}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowId(row)} data-quiet={isQuiet?.(row) || undefined}>
              <th scope="row" data-whole={first.isWhole}>
                {first.cell(row)}
              </th>
              {rest.map(({ id, cell, isWhole }) => (
                <td key={id} data-whole={isWhole}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

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
  /** The rows are a part of many; what scrolls them is around the table and scrolls sideways too. */
  part?: PartOfMany
}

/** Where the rows given stand among all there are, of which only those in sight are in the page. */
export interface PartOfMany {
  /** Of the first given, counted from 0. */
  first: number
  count: number
  /** Heights of those not given, in pixels. */
  above: number
  below: number
  /** Is told each row, to measure it by its `data-index`. */
  measure: (row: HTMLTableRowElement | null) => void
}

/** A short table inside a page: all rows, read from left to right, nothing to sort or filter. */
export function PlainTable<Row>(props: PlainTableProps<Row>) {
  const { label, columns, rows, rowId, isQuiet, part } = props
  const [first, ...rest] = columns
  return (
    <div className={part ? undefined : styles['scroll']}>
      <table className={styles['table']} aria-label={label} aria-rowcount={part && part.count + 1}>
        <thead>
          <tr aria-rowindex={part && 1}>
            {columns.map(({ id, header, width }) => (
              <th key={id} scope="col" style={width === undefined ? undefined : { width }}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part && <Gap height={part.above} />}
          {rows.map((row, at) => (
            <tr
              key={rowId(row)}
              ref={part?.measure}
              data-index={part && part.first + at}
              aria-rowindex={part && part.first + at + 2}
              data-quiet={isQuiet?.(row) || undefined}
            >
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
          {part && <Gap height={part.below} />}
        </tbody>
      </table>
    </div>
  )
}

/** In the place of rows that are out of sight. */
function Gap({ height }: { height: number }) {
  return height > 0 && <tr aria-hidden className={styles['gap']} style={{ height }} />
}

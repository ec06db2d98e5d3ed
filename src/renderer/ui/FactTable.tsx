import type { ReactNode } from 'react'
import styles from './FactTable.module.css'

/** A column of a small table; a cell may hold anything. */
export interface FactColumn<Row> {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  /** Amounts and percentages, ranged at the right in figures of one width. */
  number?: boolean
  /** What stands under the column, such as a sum. */
  foot?: ReactNode
}

interface FactTableProps<Row> {
  /** Name of the table for screen readers. */
  label: string
  columns: readonly FactColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row, index: number) => string
}

/** A table to read, of a few rows, where the register's grid would be too much; the first cell names its row. */
export function FactTable<Row>({ label, columns, rows, rowKey }: FactTableProps<Row>) {
  const hasFoot = columns.some((column) => column.foot !== undefined)
  return (
    <div className={styles['around']} role="region" aria-label={label} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-number={column.number}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={rowKey(row, index)}>
              {columns.map((column, at) => {
                const Cell = at === 0 ? 'th' : 'td'
                return (
                  <Cell
                    key={column.id}
                    {...(at === 0 && { scope: 'row' })}
                    data-number={column.number}
                  >
                    {column.cell(row)}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
        {hasFoot && (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <td key={column.id} data-number={column.number}>
                  {column.foot}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

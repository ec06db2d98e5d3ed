import { useEffect } from 'react'
import type { Column } from '../types'
import { foldedRow } from './searching'

/** Rows read in one go; the window answers between two of them. */
const rowsAtOnce = 500
/** Milliseconds from the first picture: what is seen comes first. */
const delay = 300

/** Makes the texts of a large table ready for searching while nothing else goes on, so that the first letter finds at once. */
export function useWarmSearch<Row extends object>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): void {
  useEffect(() => {
    let next = 0
    let timer = setTimeout(read, delay)
    function read() {
      const end = Math.min(rows.length, next + rowsAtOnce)
      for (; next < end; next += 1) {
        const row = rows[next]
        if (row) foldedRow(columns, row)
      }
      if (next < rows.length) timer = setTimeout(read)
    }
    return () => clearTimeout(timer)
  }, [columns, rows])
}

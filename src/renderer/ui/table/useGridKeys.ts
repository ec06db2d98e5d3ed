import { useState, type KeyboardEvent } from 'react'

/** A cell by its place: row -1 is the header. */
export interface CellPlace {
  row: number
  column: number
}

interface GridSize {
  rows: number
  columns: number
  /** Rows that fit in view, for Page Up and Page Down. */
  page: () => number
}

/** Where a key takes the focus; null when it is not a key of movement. Ctrl goes to the far end. */
export function movedBy(
  key: string,
  withControl: boolean,
  from: CellPlace,
  size: GridSize,
): CellPlace | null {
  const lastRow = size.rows - 1
  const lastColumn = size.columns - 1
  switch (key) {
    case 'ArrowUp':
      return { ...from, row: Math.max(-1, from.row - 1) }
    case 'ArrowDown':
      return { ...from, row: Math.min(lastRow, from.row + 1) }
    case 'ArrowLeft':
      return { ...from, column: Math.max(0, from.column - 1) }
    case 'ArrowRight':
      return { ...from, column: Math.min(lastColumn, from.column + 1) }
    case 'PageUp':
      return { ...from, row: Math.max(Math.min(0, lastRow), from.row - size.page()) }
    case 'PageDown':
      return { ...from, row: Math.min(lastRow, from.row + size.page()) }
    case 'Home':
      return { row: withControl ? Math.min(0, lastRow) : from.row, column: 0 }
    case 'End':
      return { row: withControl ? lastRow : from.row, column: lastColumn }
    default:
      return null
  }
}

/** One cell of the grid is in the tab order; the arrow keys move it (WAI-ARIA grid pattern). */
export function useGridKeys(size: GridSize, focusCell: (place: CellPlace) => void) {
  const [chosen, setPlace] = useState<CellPlace>({ row: 0, column: 0 })
  const place = {
    row: Math.min(chosen.row, size.rows - 1),
    column: Math.min(chosen.column, size.columns - 1),
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.metaKey || event.defaultPrevented) return
    const next = movedBy(event.key, event.ctrlKey, place, size)
    if (!next) return
    event.preventDefault()
    setPlace(next)
    focusCell(next)
  }

  return { place, setPlace, onKeyDown }
}

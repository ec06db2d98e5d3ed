import { useMemo, useState, type KeyboardEvent } from 'react'
import { useFocusMove } from '../../useFocusMove'

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

interface GridKeys {
  lines: readonly { id: string }[]
  columns: number
  page: () => number
  /** Null when the cell is not in the page yet. */
  cellAt: (place: CellPlace) => HTMLElement | null
}

/**
 * One cell of the grid is in the tab order; the arrow keys move it (WAI-ARIA grid pattern). It stays with
 * its row when the rows are sorted anew, and near its place when the row is gone.
 */
export function useGridKeys({ lines, columns, page, cellAt }: GridKeys) {
  const [chosen, setChosen] = useState<CellPlace & { id: string | null }>({
    id: lines[0]?.id ?? null,
    row: 0,
    column: 0,
  })
  const { id, row } = chosen
  const resolved = useMemo(() => {
    if (row < 0 || id === null || lines[row]?.id === id) return Math.min(row, lines.length - 1)
    const moved = lines.findIndex((line) => line.id === id)
    return moved === -1 ? Math.min(row, lines.length - 1) : moved
  }, [lines, id, row])
  const place = { row: resolved, column: Math.max(0, Math.min(chosen.column, columns - 1)) }

  const focusPlace = useFocusMove(() => cellAt(place))

  function setPlace(next: CellPlace) {
    setChosen({ ...next, id: lines[next.row]?.id ?? null })
  }

  function moveTo(next: CellPlace) {
    setPlace(next)
    focusPlace()
  }

  /** Where the key leads, if it is one of movement. */
  function target(event: KeyboardEvent): CellPlace | null {
    if (event.altKey || event.metaKey || event.defaultPrevented) return null
    return movedBy(event.key, event.ctrlKey, place, { rows: lines.length, columns, page })
  }

  return { place, setPlace, moveTo, target }
}

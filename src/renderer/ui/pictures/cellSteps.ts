import type { Link } from '@shared/model/link'

/** A cell of a picture that is a grid: a bar of a timeline, a mark in a ring. */
export interface PictureCell {
  readonly key: string
  readonly row: number
  readonly x: number
  /** What it opens. */
  readonly record: Link
}

/** Where a key leads: left and right along a row, up and down to the nearest bar of the next; null nowhere. */
export function stepTo(
  from: PictureCell,
  key: string,
  cells: readonly PictureCell[],
): PictureCell | null {
  const at = cells.indexOf(from)
  switch (key) {
    case 'ArrowLeft':
      return sameRow(cells[at - 1], from)
    case 'ArrowRight':
      return sameRow(cells[at + 1], from)
    case 'ArrowUp':
      return nearestIn(rowBeside(from, cells, -1), from)
    case 'ArrowDown':
      return nearestIn(rowBeside(from, cells, 1), from)
    case 'Home':
      return cells[0] ?? null
    case 'End':
      return cells.at(-1) ?? null
    default:
      return null
  }
}

function sameRow(cell: PictureCell | undefined, { row }: PictureCell): PictureCell | null {
  return cell?.row === row ? cell : null
}

/** The cells of the next row that has any. */
function rowBeside({ row }: PictureCell, cells: readonly PictureCell[], way: 1 | -1) {
  const rows = cells.map((cell) => cell.row).filter((other) => (other - row) * way > 0)
  const next = way === 1 ? Math.min(...rows) : Math.max(...rows)
  return cells.filter((cell) => cell.row === next)
}

function nearestIn(row: readonly PictureCell[], { x }: PictureCell): PictureCell | null {
  return row.reduce<PictureCell | null>(
    (best, cell) => (best && Math.abs(best.x - x) <= Math.abs(cell.x - x) ? best : cell),
    null,
  )
}

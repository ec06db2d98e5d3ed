import { memo, type MouseEvent } from 'react'
import { cellText } from './cells'
import styles from './Grid.module.css'
import type { Column } from './types'

interface GridRowProps<Row> {
  row: Row
  index: number
  /** Distance from the top of the grid in pixels. */
  top: number
  columns: readonly Column<Row>[]
  /** The column whose cell is in the tab order; null when it is in another row. */
  focusColumn: number | null
  isOpen: boolean
  onFocusCell: (row: number, column: number) => void
  onOpen: ((row: Row) => void) | undefined
}

function GridRowInner<Row>(props: GridRowProps<Row>) {
  const { row, index, top, columns, focusColumn, isOpen, onFocusCell, onOpen } = props

  function onClick(event: MouseEvent<HTMLElement>) {
    const target = event.target as Element
    const selecting = getSelection()?.type === 'Range'
    if (!selecting && !target.closest('a, button, input')) onOpen?.(row)
  }

  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-current={isOpen || undefined}
      className={styles['row']}
      data-opens={onOpen ? true : undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onClick}
    >
      {columns.map((column, at) => {
        const text = cellText(column, row)
        return (
          <div
            key={column.id}
            role="gridcell"
            aria-colindex={at + 1}
            className={styles['cell']}
            data-kind={column.kind}
            data-cell={`${index}:${at}`}
            tabIndex={focusColumn === at ? 0 : -1}
            lang={column.lang}
            onFocus={() => onFocusCell(index, at)}
            onMouseEnter={showWholeText}
          >
            {column.render ? column.render(row) : text}
          </div>
        )
      })}
    </div>
  )
}

/** A cut text gets a tooltip only when it is cut, for a tooltip on every cell would be noise. */
function showWholeText(event: MouseEvent<HTMLElement>) {
  const cell = event.currentTarget
  const cut =
    cell.scrollWidth > cell.clientWidth ||
    [...cell.children].some((child) => child.scrollWidth > child.clientWidth)
  if (cut) cell.title = cell.textContent
  else cell.removeAttribute('title')
}

export const GridRow = memo(GridRowInner) as typeof GridRowInner

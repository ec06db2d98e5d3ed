import { memo, type MouseEvent, type ReactNode } from 'react'
import { cellText } from '../cells'
import type { Column } from '../types'
import styles from './Grid.module.css'
import { isMarked } from './marked'
import { SelectCell } from './SelectCell'
import type { GridActions, LinePlace } from './types'

interface GridRowProps<Row> extends LinePlace {
  row: Row
  columns: readonly Column<Row>[]
  /** The column whose cell is in the tab order; null when it is in another row. */
  focusColumn: number | null
  isOpen: boolean
  /** Null in a table whose rows cannot be picked. */
  isSelected: boolean | null
  /** The cell being edited and what stands in its place. */
  editor: { columnId: string; content: ReactNode } | null
  actions: GridActions
}

function GridRowInner<Row>(props: GridRowProps<Row>) {
  const { row, index, columns, isSelected, editor, actions } = props
  const before = isSelected === null ? 0 : 1
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-level={props.level}
      aria-current={props.isOpen || undefined}
      aria-selected={isSelected ?? undefined}
      className={styles['row']}
      data-opens
      style={{ transform: `translateY(${props.top}px)` }}
      // Shift picks rows; it does not mark their words.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onClick={(event) => !isMarked() && onRow(event) && actions.onClick(index, event)}
      onDoubleClick={(event) => onRow(event) && actions.onDoubleClick(index, event)}
    >
      {isSelected !== null && (
        <SelectCell
          isSelected={isSelected}
          name={columns[0] ? cellText(columns[0], row) : ''}
          onSelect={(isRange) => actions.onSelect(index, isRange)}
        />
      )}
      {columns.map((column, at) => {
        const isEdited = editor?.columnId === column.id
        return (
          <div
            key={column.id}
            role="gridcell"
            aria-colindex={at + 1 + before}
            className={styles['cell']}
            data-kind={column.kind}
            data-edited={isEdited || undefined}
            data-pinned={at < props.pinned || undefined}
            data-cell={`${index}:${at}`}
            style={at < props.pinned ? { left: `var(--left-${at})` } : undefined}
            tabIndex={props.focusColumn === at && !isEdited ? 0 : -1}
            lang={column.lang}
            onFocus={() => actions.onFocusCell(index, at)}
            onMouseEnter={showWholeText}
          >
            {isEdited ? editor.content : contentOf(column, row)}
          </div>
        )
      })}
    </div>
  )
}

function contentOf<Row>(column: Column<Row>, row: Row): ReactNode {
  return column.render ? column.render(row) : cellText(column, row)
}

/** A press on something in the row that does its own thing is not a press on the row. */
function onRow(event: MouseEvent<HTMLElement>): boolean {
  const target = event.target as Element
  return event.currentTarget.contains(target) && !target.closest('a, button, input, label')
}

/** A cut text gets a tooltip only when it is cut, for a tooltip on every cell would be noise. */
function showWholeText(event: MouseEvent<HTMLElement>) {
  const cell = event.currentTarget
  const cut =
    cell.scrollWidth > cell.clientWidth ||
    [...cell.children].some((child) => child.scrollWidth > child.clientWidth)
  if (cut && cell.dataset['edited'] === undefined) cell.title = cell.textContent
  else cell.removeAttribute('title')
}

export const GridRow = memo(GridRowInner) as typeof GridRowInner

import { VisuallyHidden } from '@mantine/core'
import { useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useRef } from 'react'
import { useTexts } from '../../texts'
import type { TableEditing } from '../editing/types'
import type { Selection } from '../selection/useSelection'
import type { Column } from '../types'
import type { TableModel } from '../useTableModel'
import { withFolded, type TableView } from '../view'
import styles from './Grid.module.css'
import { GridHeader } from './GridHeader'
import { GridRow } from './GridRow'
import { GroupRow } from './GroupRow'
import { useCellEdit } from './useCellEdit'
import { useColumnCommands } from './useColumnCommands'
import { useFocusKept } from '../../useFocusKept'
import { withIndex } from '../../withIndex'
import { useGridActions } from './useGridActions'
import { useGridKeys, type CellPlace } from './useGridKeys'
import { useStartRow } from './useStartRow'
import { useTracks } from './useTracks'

/** Height of the header and of a row in pixels; the style sheet says the same as --kv-row. */
const rowHeight = 36
/** Width of the boxes that pick rows, in pixels. */
const selectWidth = 36

interface GridProps<Row> {
  label: string
  /** Every column, shown or not. */
  allColumns: readonly Column<Row>[]
  model: TableModel<Row>
  /** Every row, filtered out or not. */
  allRows: readonly Row[]
  getRowId: (row: Row) => string
  openId: string | null
  /** The row to be at when the grid comes, such as the one whose page was read. */
  startId: string | null
  ownId: string | null
  onOpen: ((row: Row) => void) | undefined
  view: TableView
  onView: (view: TableView) => void
  /** Null in a table whose rows cannot be picked. */
  selection: Selection<Row> | null
  editing: TableEditing<Row> | undefined
  /** Copies the rows picked, else the cell at the place; true when something was copied. */
  onCopy: (place: CellPlace, columns: readonly Column<Row>[]) => boolean
  /** Removes the rows picked, else the row at the line; true when there is something to remove. */
  onRemove: (line: number) => boolean
}

/** The lines as a WAI-ARIA grid, a tree of them when they are grouped; only those in sight are in the page. */
export function Grid<Row extends object>(props: GridProps<Row>) {
  const { model, allRows, getRowId, openId, view, onView, selection, editing } = props
  const { lines } = model
  const { language } = useTexts()
  const scroller = useRef<HTMLDivElement>(null)
  const before = selection ? selectWidth : 0
  const columnCommands = useColumnCommands({
    scroller,
    all: props.allColumns,
    shown: model.columns,
    rows: allRows,
    view,
    onView,
  })
  const { columns, style } = useTracks({
    scroller,
    columns: model.columns,
    rows: allRows,
    widths: columnCommands.widths,
    onlyFitting: openId !== null,
    before,
  })
  const pinned = Math.min(Math.max(1, model.pinned), columns.length)
  const keys = useGridKeys({
    lines,
    columns: columns.length,
    page: () => pageOf(scroller),
    cellAt,
  })
  const { place, setPlace, moveTo, target } = keys
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
    overscan: 8,
    // The line that holds the focus stays in the page when it is scrolled out of sight.
    rangeExtractor: useCallback((range: Range) => withIndex(place.row, range), [place.row]),
  })
  const edit = useCellEdit({ lines, columns, editing, language, setPlace, moveTo })
  const { actions, onKeyDown } = useGridActions({
    lines,
    place,
    setPlace,
    moveTo,
    target,
    getRowId,
    onOpen: props.onOpen,
    onFold: (id, isFolded) => onView(withFolded(view, id, isFolded)),
    selection,
    found: model.found,
    onCopy: () => props.onCopy(place, columns),
    onRemove: () => props.onRemove(place.row),
    edit,
  })
  const focusKept = useFocusKept(lines, () => cellAt(place)?.focus())
  useStartRow(
    () => lines.map(({ id }) => id),
    props.startId,
    (row) => moveTo({ row, column: 0 }),
  )

  /** Scrolled into sight. */
  function cellAt({ row, column }: CellPlace): HTMLElement | null {
    if (row >= 0) virtualizer.scrollToIndex(row)
    const find = (at: number) =>
      scroller.current?.querySelector<HTMLElement>(`[data-cell="${row}:${at}"]`) ?? null
    return find(column) ?? find(0)
  }

  const isTree = model.isGrouped
  return (
    <>
      <div
        ref={scroller}
        role={isTree ? 'treegrid' : 'grid'}
        aria-label={props.label}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length + (selection ? 1 : 0)}
        aria-multiselectable={selection ? true : undefined}
        className={styles['grid']}
        data-selecting={(selection && selection.rows.length > 0) || undefined}
        style={style}
        onKeyDown={onKeyDown}
        {...focusKept}
      >
        <GridHeader
          columns={columns}
          pinned={pinned}
          allRows={allRows}
          found={model.found}
          getRowId={getRowId}
          ownId={props.ownId}
          view={view}
          onView={onView}
          commands={columnCommands}
          selection={selection}
          focusColumn={place.row === -1 ? place.column : null}
          onFocus={(column) => setPlace({ row: -1, column })}
        />
        <div
          role="rowgroup"
          className={styles['body']}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const line = lines[index]
            if (!line) return null
            const level = isTree ? line.depth + 1 : undefined
            const at = { index, top: start - rowHeight, level, pinned }
            return line.kind === 'row' ? (
              <GridRow
                key={line.id}
                {...at}
                row={line.row}
                columns={columns}
                focusColumn={place.row === index ? place.column : null}
                isOpen={openId !== null && line.id === openId}
                isSelected={selection && selection.has(line.id)}
                editor={edit.editorIn(line, index)}
                actions={actions}
              />
            ) : (
              <GroupRow
                key={line.id}
                {...at}
                group={line}
                columns={columns.length}
                isFocusable={place.row === index}
                selected={
                  selection && line.rows.filter((row) => selection.has(getRowId(row))).length
                }
                actions={actions}
              />
            )
          })}
        </div>
      </div>
      <VisuallyHidden component="output">{columnCommands.said}</VisuallyHidden>
    </>
  )
}

function pageOf(scroller: { current: HTMLElement | null }): number {
  return Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2)
}

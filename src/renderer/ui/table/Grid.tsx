import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useRef, type KeyboardEvent } from 'react'
import styles from './Grid.module.css'
import { GridRow } from './GridRow'
import { HeaderCell } from './HeaderCell'
import type { Column } from './types'
import { useGridKeys, type CellPlace } from './useGridKeys'
import { useStartRow } from './useStartRow'
import { useTracks } from './useTracks'
import type { TableView } from './view'

/** Height of the header and of a row in pixels; the style sheet says the same as --kv-row. */
const rowHeight = 36

interface GridProps<Row> {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** Every row, filtered out or not: the columns keep their width while one searches. */
  allRows: readonly Row[]
  getRowId: (row: Row) => string
  openId: string | null
  startId: string | null
  onOpen: ((row: Row) => void) | undefined
  view: TableView
  onView: (view: TableView) => void
}

/** The rows as a WAI-ARIA grid; only those in sight are in the page. */
export function Grid<Row>(props: GridProps<Row>) {
  const { label, rows, allRows, getRowId, openId, onOpen, view, onView } = props
  const scroller = useRef<HTMLDivElement>(null)
  // Beside an open record there is room for the first columns only.
  const { columns, style } = useTracks(scroller, props.columns, allRows, openId !== null)
  const keys = useGridKeys(
    { rows: rows.length, columns: columns.length, page: pageOf(scroller) },
    focusCell,
  )
  const focusRow = keys.place.row
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
    overscan: 8,
    // The row that holds the focus stays in the page when it is scrolled out of sight.
    rangeExtractor: useCallback((range: Range) => withRow(focusRow, range), [focusRow]),
  })
  const { setPlace } = keys
  const onFocusCell = useCallback(
    (row: number, column: number) => setPlace({ row, column }),
    [setPlace],
  )

  useStartRow(
    () => rows.map(getRowId),
    props.startId,
    (row) => {
      setPlace({ row, column: 0 })
      focusCell({ row, column: 0 })
    },
  )

  /** The cell may have to be scrolled into the page before it can take the focus. */
  function focusCell(place: CellPlace) {
    if (place.row >= 0) virtualizer.scrollToIndex(place.row)
    requestAnimationFrame(() => {
      const cell = scroller.current?.querySelector(`[data-cell="${place.row}:${place.column}"]`)
      if (cell instanceof HTMLElement) cell.focus()
    })
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const isOwnKey =
      event.target instanceof HTMLElement && event.target.dataset['cell'] !== undefined
    if (!isOwnKey) return
    const row = rows[keys.place.row]
    if (event.key === 'Enter' && row !== undefined && keys.place.row >= 0) {
      event.preventDefault()
      onOpen?.(row)
    } else {
      keys.onKeyDown(event)
    }
  }

  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      className={styles['grid']}
      style={style}
      onKeyDown={onKeyDown}
    >
      <div role="row" aria-rowindex={1} className={styles['header']}>
        {columns.map((column, index) => (
          <HeaderCell
            key={column.id}
            column={column}
            index={index}
            view={view}
            onView={onView}
            focusable={keys.place.row === -1 && keys.place.column === index}
            onFocus={() => setPlace({ row: -1, column: index })}
          />
        ))}
      </div>
      <div
        role="rowgroup"
        className={styles['body']}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          return (
            row !== undefined && (
              <GridRow
                key={getRowId(row)}
                row={row}
                index={index}
                top={start - rowHeight}
                columns={columns}
                focusColumn={focusRow === index ? keys.place.column : null}
                isOpen={openId !== null && getRowId(row) === openId}
                onFocusCell={onFocusCell}
                onOpen={onOpen}
              />
            )
          )
        })}
      </div>
    </div>
  )
}

function withRow(row: number, range: Range): number[] {
  const shown = defaultRangeExtractor(range)
  if (row < 0 || row >= range.count || shown.includes(row)) return shown
  return [...shown, row].toSorted((a, b) => a - b)
}

function pageOf(scroller: { current: HTMLElement | null }): () => number {
  return () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2)
}

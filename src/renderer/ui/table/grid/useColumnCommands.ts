import { useState, type RefObject } from 'react'
import { useTexts } from '../../texts'
import { withMoved, withWidth } from '../columns/columns'
import type { Column } from '../types'
import type { TableView } from '../view'
import { meter } from './useTracks'
import { fitWidth } from './widths'

/** Pixels by which a key makes a column wider or narrower. */
const step = 20

interface ColumnsInput<Row> {
  scroller: RefObject<HTMLElement | null>
  /** Every column, and those shown as they stand. */
  all: readonly Column<Row>[]
  shown: readonly Column<Row>[]
  rows: readonly Row[]
  view: TableView
  onView: (view: TableView) => void
}

/** Moving and sizing the columns of a grid; what was done is told in words to those who do not see it. */
export function useColumnCommands<Row>(input: ColumnsInput<Row>) {
  const { scroller, all, shown, rows, view, onView } = input
  const { t } = useTexts()
  const [said, setSaid] = useState('')
  const [pulled, setPulled] = useState<{ id: string; width: number } | null>(null)

  function move(id: string, to: number) {
    const column = shown.find((one) => one.id === id)
    if (!column || to < 0 || to >= shown.length) return
    const ids = shown.map((one) => one.id)
    onView(withMoved(view, all, ids, { id, to }))
    const place = { column: column.header, place: to + 1, all: shown.length }
    setSaid(t('table.column.moved', place))
  }

  function setWidth(column: Column<Row>, width: number) {
    const next = withWidth(view, column.id, width)
    setPulled(null)
    onView(next)
    const set = next.widths[column.id] ?? 0
    setSaid(t('table.column.sized', { column: column.header, width: set }))
  }

  /** The width a column has now. */
  function widthNow(index: number): number {
    const title = scroller.current?.querySelector(`[data-header="${index}"]`)
    return title instanceof HTMLElement ? title.offsetWidth : 0
  }

  return {
    /** What was done last, in words. */
    said,
    /** The widths as they are while one is being pulled. */
    widths: pulled ? { ...view.widths, [pulled.id]: pulled.width } : view.widths,
    move,
    /** Drops a column at the left or right of another. */
    drop: (id: string, target: number, side: 'left' | 'right') => {
      const from = shown.findIndex((one) => one.id === id)
      const gap = side === 'left' ? target : target + 1
      move(id, from < gap ? gap - 1 : gap)
    },
    pull: (column: Column<Row>, width: number, isDone: boolean) => {
      if (isDone) setWidth(column, width)
      else setPulled({ id: column.id, width })
    },
    resize: (column: Column<Row>, index: number, by: -1 | 1) => {
      setWidth(column, widthNow(index) + by * step)
    },
    fit: (column: Column<Row>) => setWidth(column, fitWidth(column, rows, meter())),
  }
}

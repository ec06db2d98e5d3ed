import { useLayoutEffect, useMemo, useState, type CSSProperties, type RefObject } from 'react'
import type { Column } from './types'
import { fitting, shareWidth, widthNeeds, type Measure } from './widths'

interface Tracks<Row> {
  /** The columns there is room for, when only those are wanted; else all. */
  columns: readonly Column<Row>[]
  style: CSSProperties
}

/** The same tracks for the header and every row, by what the columns hold and the width there is. */
export function useTracks<Row>(
  scroller: RefObject<HTMLElement | null>,
  all: readonly Column<Row>[],
  rows: readonly Row[],
  onlyFitting: boolean,
): Tracks<Row> {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    const read = () => setWidth(element.clientWidth)
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])

  const needs = useMemo(() => widthNeeds(all, rows, meter()), [all, rows])
  return useMemo(() => {
    const shown = onlyFitting && width > 0 ? fitting(needs, width) : needs
    const widths = shareWidth(shown, width)
    const tracks = widths.map((one) => `${one}px`).join(' ')
    const total = widths.reduce((sum, one) => sum + one, 0)
    const style = { '--grid-columns': tracks, '--grid-width': `${total}px` } as CSSProperties
    return { columns: all.slice(0, shown.length), style }
  }, [all, needs, width, onlyFitting])
}

/** About the width of a letter, where there is nothing to measure with. */
const letterWidth = 7

/** Measures in the window's own type. */
function meter(): Measure {
  const context =
    typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d')
  if (!context) return (text) => text.length * letterWidth
  const { fontFamily, fontSize } = getComputedStyle(document.body)
  const size = Number.parseFloat(fontSize)
  const fonts = {
    // As in the style sheet: --kv-text-sm and --kv-text-md.
    header: `600 ${(size * 13) / 14}px ${fontFamily}`,
    first: `500 ${size}px ${fontFamily}`,
    cell: `400 ${size}px ${fontFamily}`,
  }
  return (text, part) => {
    context.font = fonts[part]
    return context.measureText(text).width
  }
}

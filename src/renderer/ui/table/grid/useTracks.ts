import { useLayoutEffect, useMemo, useState, type CSSProperties, type RefObject } from 'react'
import type { Column } from '../types'
import { fitting, shareWidth, widthNeeds, withSetWidths, type Measure } from './widths'

interface TrackInput<Row> {
  scroller: RefObject<HTMLElement | null>
  columns: readonly Column<Row>[]
  /** Every row, filtered out or not: the columns keep their width while one searches. */
  rows: readonly Row[]
  /** Widths a person has set, by column. */
  widths: Readonly<Record<string, number>>
  /** Beside an open record there is room for the first columns only. */
  onlyFitting: boolean
  /** Width of what stands before the columns, in pixels. */
  before: number
}

interface Tracks<Row> {
  /** The columns there is room for, when only those are wanted; else all. */
  columns: readonly Column<Row>[]
  style: CSSProperties
}

/** The same tracks for the header and every row, by what the columns hold and the width there is. */
export function useTracks<Row>(input: TrackInput<Row>): Tracks<Row> {
  const { scroller, columns: all, rows, widths: set, onlyFitting, before } = input
  const width = useWidth(scroller)
  const needs = useMemo(() => widthNeeds(all, rows, meter()), [all, rows])
  return useMemo(() => {
    const room = width - before
    const wanted = withSetWidths(needs, all, set)
    const shown = onlyFitting && width > 0 ? fitting(wanted, room) : wanted
    const widths = shareWidth(shown, room)
    const tracks = [...(before > 0 ? [before] : []), ...widths].map((one) => `${one}px`)
    const total = before + widths.reduce((sum, one) => sum + one, 0)
    const style = {
      '--grid-columns': tracks.join(' '),
      '--grid-width': `${total}px`,
      ...lefts(widths, before),
    } as CSSProperties
    return { columns: all.slice(0, shown.length), style }
  }, [all, needs, set, width, onlyFitting, before])
}

/** Where each column begins, for those that stay at the left: `--left-0`, `--left-1` … */
function lefts(widths: readonly number[], before: number): Record<string, string> {
  let left = before
  return Object.fromEntries(
    widths.map((width, at) => {
      const here = [`--left-${at}`, `${left}px`] as const
      left += width
      return here
    }),
  )
}

function useWidth(scroller: RefObject<HTMLElement | null>): number {
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
  return width
}

/** About the width of a letter, where there is nothing to measure with. */
const letterWidth = 7

/** Measures in the window's own type. */
export function meter(): Measure {
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

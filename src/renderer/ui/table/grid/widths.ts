import { cellText } from '../cells'
import type { Column } from '../types'

/** Width of a text in pixels as the table writes it. */
export type Measure = (text: string, part: 'header' | 'first' | 'cell') => number

/** What a column asks for in pixels: what it can be read in, and what shows all it holds. */
export interface WidthNeed {
  least: number
  whole: number
  /** Share of the free width; 0 keeps the column as it is, -1 also when nothing else takes what is left. */
  grow: number
}

/** A column wider than this is not read at a glance; the main column alone may be. */
const widestUnasked = 420
const leastOfText = 160
/** Beside the text: padding of a cell, the sort mark or the filter of a header, the mark of a state. */
const cellRoom = 26
const headerRoom = 42
const markRoom = 24
/** The first and the last column stand in from the edge. */
const edgeRoom = 12
const sampleSize = 200
const measuredOfSample = 6

/** What each column needs for its header and for a sample of the rows. */
export function widthNeeds<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  measure: Measure,
): WidthNeed[] {
  const sample = sampleOf(rows)
  return columns.map((column, index) => {
    const { width = leastOfText, grow = 1 } = column
    const isEdge = index === 0 || index === columns.length - 1
    const edge = isEdge ? edgeRoom : 0
    const header = measure(column.header, 'header') + headerRoom + edge
    const part = index === 0 ? 'first' : 'cell'
    const texts = longest(sample.map((row) => cellText(column, row)))
    const content = Math.max(0, ...texts.map((text) => measure(text, part)))
    const mark = column.render ? markRoom : 0
    const whole = Math.ceil(
      Math.max(header, Math.min(widestUnasked, content + cellRoom + mark + edge)),
    )
    const least = grow === 0 ? whole : Math.ceil(Math.max(header, Math.min(whole, width)))
    return { least, whole, grow }
  })
}

/**
 * Shares the width: first what each needs to be read, then up to all it holds by the columns' shares,
 * and what is left to the main column, the one with the greatest share.
 */
export function shareWidth(needs: readonly WidthNeed[], width: number): number[] {
  const widths = needs.map(({ least }) => least)
  let free = width - sum(widths)
  for (;;) {
    const wanting = needs.flatMap(({ whole, grow }, at) =>
      grow > 0 && (widths[at] ?? 0) < whole ? [{ at, whole, grow }] : [],
    )
    const shares = sum(wanting.map(({ grow }) => grow))
    if (wanting.length === 0 || free < shares) break
    for (const { at, whole, grow } of wanting) {
      const now = widths[at] ?? 0
      widths[at] = Math.min(whole, now + Math.floor((free * grow) / shares))
    }
    free = width - sum(widths)
  }
  const main = mainOf(needs)
  const isSet = needs[main]?.grow === -1
  if (free > 0 && main >= 0 && !isSet) widths[main] = (widths[main] ?? 0) + free
  return widths
}

/** The first columns that have room to be read; when not even two have, the main one of them gives way. */
export function fitting(needs: readonly WidthNeed[], width: number): readonly WidthNeed[] {
  let used = 0
  const tooWide = needs.findIndex(({ least }) => (used += least) > width)
  if (tooWide === -1) return needs
  const shown = needs.slice(0, Math.max(2, tooWide))
  const over = Math.max(0, sum(shown.map(({ least }) => least)) - width)
  const main = mainOf(shown)
  return shown.map((need, at) =>
    at === main && over > 0 ? { ...need, least: Math.max(leastOfText, need.least - over) } : need,
  )
}

/** The needs with the widths a person has set, which give way to nothing. */
export function withSetWidths<Row>(
  needs: readonly WidthNeed[],
  columns: readonly Column<Row>[],
  widths: Readonly<Record<string, number>>,
): readonly WidthNeed[] {
  return needs.map((need, at) => {
    const set = widths[columns[at]?.id ?? '']
    return set === undefined ? need : { least: set, whole: set, grow: -1 }
  })
}

/** The width in which everything in a column can be read. */
export function fitWidth<Row>(column: Column<Row>, rows: readonly Row[], measure: Measure): number {
  const texts = longest(rows.map((row) => cellText(column, row)))
  const content = Math.max(0, ...texts.map((text) => measure(text, 'first')))
  const mark = column.render ? markRoom : 0
  const header = measure(column.header, 'header') + headerRoom
  return Math.ceil(Math.max(header, content + cellRoom + mark) + edgeRoom)
}

/** The column with the greatest share. */
function mainOf(needs: readonly WidthNeed[]): number {
  return needs.findIndex(({ grow }) => grow === Math.max(...needs.map((one) => one.grow)))
}

/** Rows from all over the table, so that a long one is not missed for being last. */
function sampleOf<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= sampleSize) return rows
  const step = rows.length / sampleSize
  return Array.from({ length: sampleSize }, (_, at) => rows[Math.floor(at * step)]).filter(
    (row) => row !== undefined,
  )
}

/** The texts with most letters: measuring every text would cost more than it tells. */
function longest(texts: readonly string[]): string[] {
  return texts.toSorted((a, b) => b.length - a.length).slice(0, measuredOfSample)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

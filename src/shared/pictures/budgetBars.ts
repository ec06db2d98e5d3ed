import { scaleLinear } from 'd3-scale'

/** Sizes of the bars, in pixels. */
export const bars = { label: 300, value: 130, group: 24, item: 16, gap: 8, groupGap: 26 } as const

/** A bar to draw: its parts one after another, in cents. */
export interface BarRow<Key extends string> {
  readonly id: string
  readonly label: string
  /** A group is the sum of the items under it. */
  readonly isGroup: boolean
  readonly parts: ReadonlyMap<Key, number>
}

export interface PlacedSegment<Key extends string> {
  readonly key: Key
  readonly cents: number
  readonly x: number
  readonly width: number
}

export interface PlacedRow<Key extends string> {
  readonly row: BarRow<Key>
  readonly total: number
  readonly y: number
  readonly height: number
  readonly segments: readonly PlacedSegment<Key>[]
}

export interface BudgetBars<Key extends string> {
  readonly rows: readonly PlacedRow<Key>[]
  /** Lines of the axis: where, and how many cents. */
  readonly ticks: readonly { readonly x: number; readonly cents: number }[]
  readonly height: number
}

/** Where the bars stand in a picture of a width; the longest ends before the values at the right. */
export function budgetBars<Key extends string>(
  rows: readonly BarRow<Key>[],
  width: number,
): BudgetBars<Key> {
  const totals = rows.map(({ parts }) => [...parts.values()].reduce((sum, one) => sum + one, 0))
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...totals)])
    .range([bars.label, width - bars.value])
  let y = 0
  const placed = rows.map((row, index) => {
    y += index === 0 ? 0 : row.isGroup ? bars.groupGap : bars.gap
    const top = y
    const height = row.isGroup ? bars.group : bars.item
    y += height
    return { row, total: totals[index] ?? 0, y: top, height, segments: segmentsOf(row, scale) }
  })
  const ticks = scale.ticks(5).map((cents) => ({ x: scale(cents), cents }))
  return { rows: placed, ticks, height: y }
}

function segmentsOf<Key extends string>(
  { parts }: BarRow<Key>,
  scale: (cents: number) => number,
): PlacedSegment<Key>[] {
  let before = 0
  return [...parts].map(([key, cents]) => {
    const x = scale(before)
    before += cents
    return { key, cents, x, width: scale(before) - x }
  })
}

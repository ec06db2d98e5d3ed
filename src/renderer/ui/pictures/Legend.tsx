import type { ReactNode } from 'react'
import { textWidth } from '@shared/pictures/wrapWords'
import styles from './Pictures.module.css'
import { useDrawing } from './paint'

/** What a mark of the picture means. */
export interface LegendItem {
  readonly id: string
  readonly label: string
  /** Drawn in a field of 28 by 14. */
  readonly sample: ReactNode
}

const size = { sample: 28, height: 14, text: 11.5, gap: 22, row: 22 } as const

interface LegendProps {
  label: string
  items: readonly LegendItem[]
}

/** The legend under a picture on the screen; nothing when the picture needs none. */
export function Legend({ label, items }: LegendProps) {
  if (items.length === 0) return null
  return (
    <ul className={styles['legend']} aria-label={label}>
      {items.map(({ id, label: words, sample }) => (
        <li key={id} className={styles['legendItem']}>
          <svg width={size.sample} height={size.height} aria-hidden>
            {sample}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  )
}

interface PlacedItem {
  readonly item: LegendItem
  readonly x: number
  readonly y: number
}

/** Legend items in rows of a width; how high they are together. */
export function legendRows(items: readonly LegendItem[], width: number) {
  const placed: PlacedItem[] = []
  let [x, y] = [0, 0]
  for (const item of items) {
    const wide = size.sample + 8 + textWidth(item.label, size.text)
    if (x > 0 && x + wide > width) [x, y] = [0, y + size.row]
    placed.push({ item, x, y })
    x += wide + size.gap
  }
  return { placed, height: items.length === 0 ? 0 : y + size.row }
}

/** The legend in a still picture. */
export function StillLegend({ placed }: { placed: readonly PlacedItem[] }) {
  const { paint } = useDrawing()
  return placed.map(({ item, x, y }) => (
    <g key={item.id} transform={`translate(${x} ${y})`}>
      {item.sample}
      <text x={size.sample + 8} y={11} fontSize={size.text} fill={paint('text')}>
        {item.label}
      </text>
    </g>
  ))
}

import type { ReactNode } from 'react'
import { legendRows, StillLegend, type LegendItem } from './Legend'
import { useDrawing } from './paint'

const margin = 32
const head = 66
const fonts = "'Segoe UI', 'Liberation Sans', Arial, Helvetica, sans-serif"

export interface PictureSheetProps {
  title: string
  /** Under the title: of which day it is, where from. */
  subtitle: string
  /** What the picture says, for who cannot see it. */
  description: string
  /** Of the picture within. */
  width: number
  height: number
  legend: readonly LegendItem[]
  children: ReactNode
}

/** A picture with title and legend that stands by itself: what is exported. */
export function PictureSheet(props: PictureSheetProps) {
  const { title, subtitle, description, width, height, legend, children } = props
  const { paint } = useDrawing()
  const inside = Math.max(width, 640)
  const { placed, height: legendHeight } = legendRows(legend, inside)
  const whole = {
    width: Math.ceil(inside + 2 * margin),
    height: Math.ceil(head + height + 28 + legendHeight + 2 * margin),
  }
  return (
    <svg
      {...whole}
      viewBox={`0 0 ${whole.width} ${whole.height}`}
      fontFamily={fonts}
      role="img"
      aria-labelledby="kv-title kv-desc"
    >
      <title id="kv-title">{title}</title>
      <desc id="kv-desc">{description}</desc>
      <rect {...whole} fill={paint('surface')} />
      <text x={margin} y={margin + 20} fontSize={24} fontWeight={600} fill={paint('text')}>
        {title}
      </text>
      <text x={margin} y={margin + 42} fontSize={13} fill={paint('text-soft')}>
        {subtitle}
      </text>
      <g transform={`translate(${margin} ${margin + head})`}>{children}</g>
      <g transform={`translate(${margin} ${margin + head + height + 28})`}>
        <StillLegend placed={placed} />
      </g>
    </svg>
  )
}

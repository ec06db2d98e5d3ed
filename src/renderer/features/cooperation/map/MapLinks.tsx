import { memo } from 'react'
import type { MapLines } from '@shared/pictures/mapLines'
import { useDrawing } from '@renderer/ui/pictures/paint'
import { linkLooks } from './linkLooks'

interface MapLinksProps {
  lines: readonly MapLines[]
  /** Thousands of lines are drawn fainter than a few. */
  isDense?: boolean
  isStrong?: boolean
}

/** All links of the map, a path for each kind. */
export const MapLinks = memo(function MapLinks({ lines, isDense, isStrong }: MapLinksProps) {
  const { paint } = useDrawing()
  return (
    <g aria-hidden>
      {lines.map(({ kind, lines: path, heads }) => {
        const look = linkLooks[kind]
        const isTree = kind === 'parent'
        return (
          <g key={kind} opacity={isDense && !isTree ? 0.35 : 1}>
            <path
              d={path}
              fill="none"
              stroke={paint(look.paint)}
              strokeWidth={look.width + (isStrong ? 1 : 0)}
              strokeLinejoin="round"
              {...(look.dash !== undefined && { strokeDasharray: look.dash })}
            />
            {heads !== '' && <path d={heads} fill={paint(look.paint)} />}
          </g>
        )
      })}
    </g>
  )
})

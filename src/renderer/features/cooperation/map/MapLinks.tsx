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
        // Dashes by the thousand take seconds to paint, and nobody could follow one.
        const isFaint = isDense === true && kind !== 'parent'
        return (
          <g key={kind}>
            <path
              d={path}
              fill="none"
              stroke={paint(look.paint)}
              strokeWidth={isFaint ? 0.7 : look.width + (isStrong ? 1 : 0)}
              strokeLinejoin="round"
              {...(isFaint && { strokeOpacity: 0.3 })}
              {...(look.dash !== undefined && !isFaint && { strokeDasharray: look.dash })}
            />
            {heads !== '' && !isFaint && <path d={heads} fill={paint(look.paint)} />}
          </g>
        )
      })}
    </g>
  )
})

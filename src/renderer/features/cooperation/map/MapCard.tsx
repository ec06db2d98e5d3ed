import { memo, useMemo } from 'react'
import { card, type PlacedNode } from '@shared/pictures/mapLayout'
import { textWidth, wrapWords } from '@shared/pictures/wrapWords'
import { useDrawing } from '@renderer/ui/pictures/paint'
import { StateGlyph, useStateFill } from '@renderer/ui/pictures/StateParts'
import { stateLooks, type PictureState } from '@renderer/ui/pictures/stateLooks'
import styles from './Map.module.css'

export interface CardWords {
  /** Over the name: abbreviation and kind. */
  readonly kind: string
  /** Null for organisations, which have no history of their own here. */
  readonly state: string | null
}

interface MapCardProps {
  placed: PlacedNode
  state: PictureState | null
  words: CardWords
}

const band = 7
/** From afar: the type of the name, and where it begins beside the mark. */
const far = { name: 18, left: 48 } as const

/** One body on the map: its kind, its name in up to three lines, and its state as colour, hatching, mark and word. */
export const MapCard = memo(function MapCard({ placed, state, words }: MapCardProps) {
  const { paint, isStill } = useDrawing()
  const fill = useStateFill()
  const { node, lines, width, height } = placed
  const isBody = node.kind === 'body'
  const left = card.pad + (isBody ? band : 0)
  return (
    <>
      <rect
        width={width}
        height={height}
        rx={isBody ? 6 : height / 2}
        fill={paint(isBody ? 'surface' : 'sunken')}
        stroke={paint('rule-strong')}
        {...(!isBody && { strokeDasharray: '4 3' })}
      />
      {isBody && (
        <path
          d={`M${band} 0H6a6 6 0 0 0-6 6V${height - 6}a6 6 0 0 0 6 6H${band}Z`}
          fill={fill(state ?? 'unknown')}
        />
      )}
      <g className={isStill ? undefined : styles['near']}>
        <text x={isBody ? left : 18} y={17} fontSize={card.small} fill={paint('text-soft')}>
          {words.kind}
        </text>
        <text fontSize={card.name} fontWeight={600} fill={paint('text')}>
          {lines.map((line, index) => (
            <tspan key={index} x={isBody ? left : 18} y={33 + index * card.line}>
              {line}
            </tspan>
          ))}
        </text>
        {isBody && state && (
          <>
            <StateGlyph state={state} x={left} y={height - 20} size={12} />
            <text
              x={left + 17}
              y={height - 10}
              fontSize={card.small}
              fill={paint(state === 'unknown' ? 'text-soft' : stateLooks[state].strong)}
            >
              {words.state}
            </text>
          </>
        )}
      </g>
      {!isStill && <FarCard placed={placed} state={state} />}
    </>
  )
})

/** The same from afar, when its name could not be read: abbreviation or a few large words on the colour. */
function FarCard({ placed, state }: Omit<MapCardProps, 'words'>) {
  const { paint } = useDrawing()
  const { node, width, height } = placed
  const isBody = node.kind === 'body'
  const name = isBody ? node.body.abbreviation || node.name : node.name
  const left = state ? far.left : 18
  // An abbreviation stands as large as it fits.
  const fitting = [34, 28, 22].find((one) => textWidth(name, one) <= width - left - 8)
  const size = name.length < 9 ? (fitting ?? far.name) : far.name
  const lines = useMemo(() => {
    const room = { width: width - left - 8, size, lines: Math.floor((height - 6) / (size * 1.05)) }
    return wrapWords(name, room)
  }, [name, width, height, size, left])
  const top = height / 2 + size * 0.35 - ((lines.length - 1) * size * 1.05) / 2
  return (
    <g className={styles['far']}>
      {state && (
        <>
          <rect
            x={isBody ? band : 0.5}
            y={0.5}
            width={width - (isBody ? band : 0) - 1}
            height={height - 1}
            rx={isBody ? 5 : height / 2}
            fill={paint(stateLooks[state].soft)}
          />
          <StateGlyph state={state} x={band + 8} y={height / 2 - 13} size={26} />
        </>
      )}
      <text fontSize={size} fontWeight={600} fill={paint('text')}>
        {lines.map((line, index) => (
          <tspan key={index} x={left} y={top + index * size * 1.05}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}

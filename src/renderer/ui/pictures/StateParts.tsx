import { useDrawing } from './paint'
import { pictureStates, stateLooks, type Hatch, type PictureState } from './stateLooks'

const hatchLines: Readonly<Record<Exclude<Hatch, 'none' | 'dots'>, string>> = {
  rising: 'M-2 2l4-4M0 8l8-8M6 10l4-4',
  falling: 'M-2 6l4 4M0 0l8 8M6-2l4 4',
  upright: 'M2 0v8M6 0v8',
  cross: 'M0 8l8-8M0 0l8 8',
  level: 'M0 2h8M0 6h8',
}

/** The fills of every state; once in each picture that uses `stateFill`. */
export function StateFills() {
  const { paint, prefix } = useDrawing()
  return (
    <defs>
      {pictureStates.map((state) => {
        const { strong, hatch } = stateLooks[state]
        return (
          <pattern
            key={state}
            id={`${prefix}-${state}`}
            width={8}
            height={8}
            patternUnits="userSpaceOnUse"
          >
            <rect width={8} height={8} fill={paint(strong)} />
            {hatch === 'dots' && (
              <path
                d="M2 2h.01M6 6h.01"
                stroke={paint('surface')}
                strokeWidth={3}
                strokeLinecap="round"
              />
            )}
            {hatch !== 'dots' && hatch !== 'none' && (
              <path d={hatchLines[hatch]} stroke={paint('surface')} strokeWidth={1.6} />
            )}
          </pattern>
        )
      })}
    </defs>
  )
}

/** The fill of a state, among `StateFills` of the same picture. */
export function useStateFill(): (state: PictureState) => string {
  const { prefix } = useDrawing()
  return (state) => `url(#${prefix}-${state})`
}

interface StateGlyphProps {
  state: PictureState
  x: number
  y: number
  size?: number
}

/** The mark of a state, known without its colour. */
export function StateGlyph({ state, x, y, size = 16 }: StateGlyphProps) {
  const { paint } = useDrawing()
  const { strong, mark } = stateLooks[state]
  return (
    <path
      d={mark}
      transform={`translate(${x} ${y}) scale(${size / 16})`}
      fill="none"
      stroke={paint(strong)}
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  )
}

/** A state in a legend: its fill and its mark. Brings its own fills, as each legend item is a picture. */
export function StateSample({ state }: { state: PictureState }) {
  const { isStill } = useDrawing()
  const fill = useStateFill()
  return (
    <>
      {!isStill && <StateFills />}
      <rect width={9} height={14} rx={2} fill={fill(state)} />
      <StateGlyph state={state} x={14} y={0} size={14} />
    </>
  )
}

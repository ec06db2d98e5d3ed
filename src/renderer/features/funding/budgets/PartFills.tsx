import { useDrawing, type Paint } from '@renderer/ui/pictures/paint'

interface PartLook {
  readonly paint: Paint
  /** Lines over the colour, in a square of 8; '' for none. */
  readonly hatch: string
}

/** Six looks, no two with the same hatching; more parts than that begin again. */
const looks: readonly PartLook[] = [
  { paint: 'info', hatch: '' },
  { paint: 'accent', hatch: 'M-2 2l4-4M0 8l8-8M6 10l4-4' },
  { paint: 'attention', hatch: 'M2 0v8M6 0v8' },
  { paint: 'done', hatch: 'M-2 6l4 4M0 0l8 8M6-2l4 4' },
  { paint: 'text-soft', hatch: 'M0 2h8M0 6h8' },
  { paint: 'border', hatch: 'M2 2h.01M6 6h.01' },
]

/** The fills of the parts of bars; once in each picture. */
export function PartFills() {
  const { paint, prefix } = useDrawing()
  return (
    <defs>
      {looks.map(({ paint: colour, hatch }, index) => (
        <pattern
          key={colour}
          id={`${prefix}-part-${index}`}
          width={8}
          height={8}
          patternUnits="userSpaceOnUse"
        >
          <rect width={8} height={8} fill={paint(colour)} />
          {hatch !== '' && (
            <path
              d={hatch}
              stroke={paint('surface')}
              strokeWidth={hatch.includes('.01') ? 2.6 : 1.1}
              strokeLinecap="round"
            />
          )}
        </pattern>
      ))}
    </defs>
  )
}

/** The fill of a look. */
export function usePartFill(): (look: number) => string {
  const { prefix } = useDrawing()
  return (look) => `url(#${prefix}-part-${look % looks.length})`
}

/** A look in the legend. */
export function PartSample({ look }: { look: number }) {
  const { isStill } = useDrawing()
  const fill = usePartFill()
  return (
    <>
      {!isStill && <PartFills />}
      <rect width={28} height={14} rx={2} fill={fill(look)} />
    </>
  )
}

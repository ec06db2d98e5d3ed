import { responsibilityKinds, type Responsibility } from '@shared/model/responsibility'
import type { DutyLane } from '@shared/pictures/dutyBars'
import type { Texts } from '@shared/texts/texts'
import type { LegendItem } from '@renderer/ui/pictures/Legend'
import { useDrawing, type Paint } from '@renderer/ui/pictures/paint'

type Kind = Responsibility['kind']

interface DutyLook {
  readonly fill: Paint
  readonly line: Paint
  readonly dashes: string
  /** A broad edge at the left. */
  readonly edge: boolean
}

/** What each kind of responsibility looks like: by its outline and edge too, never by colour alone. */
const looks: Readonly<Record<Kind, DutyLook>> = {
  overall: { fill: 'accent-soft', line: 'accent', dashes: '', edge: true },
  owner: { fill: 'accent-soft', line: 'accent', dashes: '', edge: false },
  acting: { fill: 'info-soft', line: 'info', dashes: '7 3', edge: true },
  deputy: { fill: 'surface', line: 'border', dashes: '5 3', edge: false },
  partOfJob: { fill: 'surface', line: 'border', dashes: '1.5 3', edge: false },
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** The bar of a kind. */
export function DutyBox({ kind, x, y, width, height }: Box & { kind: Kind }) {
  const { paint } = useDrawing()
  const { fill, line, dashes, edge } = looks[kind]
  return (
    <>
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={Math.max(1, width - 1)}
        height={height - 1}
        rx={3}
        fill={paint(fill)}
        stroke={paint(line)}
        {...(dashes !== '' && { strokeDasharray: dashes })}
      />
      {edge && <rect x={x} y={y} width={4} height={height} rx={2} fill={paint(line)} />}
    </>
  )
}

/** The hatching of gaps; once in each picture. */
export function GapFill() {
  const { paint, prefix } = useDrawing()
  return (
    <defs>
      <pattern id={`${prefix}-gap`} width={8} height={8} patternUnits="userSpaceOnUse">
        <rect width={8} height={8} fill={paint('attention-soft')} />
        <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" stroke={paint('attention')} strokeWidth={1} />
      </pattern>
    </defs>
  )
}

/** A stretch in which nobody answers. */
export function GapBox(box: Box) {
  const { prefix } = useDrawing()
  return <rect {...box} fill={`url(#${prefix}-gap)`} fillOpacity={0.55} />
}

/** A stretch in which two answer at once: a frame around both. */
export function OverlapBox({ x, y, width, height }: Box) {
  const { paint } = useDrawing()
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      fill="none"
      stroke={paint('attention')}
      strokeWidth={2}
    />
  )
}

const sample = { x: 0, y: 0, width: 28, height: 14 }

/** The kinds that occur, and what marks a gap and an overlap. */
export function dutyLegend(t: Texts, lanes: readonly DutyLane[]): LegendItem[] {
  const found = new Set(lanes.flatMap(({ bars }) => bars.map(({ kind }) => kind)))
  return [
    ...responsibilityKinds
      .filter((kind) => found.has(kind))
      .map((kind) => ({
        id: kind,
        label: t(`model.responsibilityKind.${kind}`),
        sample: <DutyBox kind={kind} {...sample} />,
      })),
    { id: 'gap', label: t('duties.timeline.gapLegend'), sample: <GapSample /> },
    {
      id: 'overlap',
      label: t('duties.timeline.overlapLegend'),
      sample: <OverlapBox x={1} y={1} width={26} height={12} />,
    },
  ]
}

function GapSample() {
  const { isStill } = useDrawing()
  return (
    <>
      {!isStill && <GapFill />}
      <GapBox {...sample} />
    </>
  )
}

import { arcPath, type PlacedEntry } from '@shared/pictures/yearClock'
import { arcText } from '@shared/pictures/arcText'
import { wrapWords } from '@shared/pictures/wrapWords'
import type { YearKind } from '@shared/rules/yearEntries'
import { type Paint, useDrawing } from '@renderer/ui/pictures/paint'

interface Look {
  readonly strong: Paint
  readonly soft: Paint
}

/** The colour of each kind; its form and its ring tell it as well. */
export const looks: Readonly<Record<YearKind, Look>> = {
  meeting: { strong: 'accent', soft: 'accent-soft' },
  duty: { strong: 'attention', soft: 'attention-soft' },
  event: { strong: 'info', soft: 'info-soft' },
  call: { strong: 'done', soft: 'done-soft' },
  chair: { strong: 'text-soft', soft: 'sunken' },
}

interface MarkProps {
  kind: YearKind
  planned: boolean
  x: number
  y: number
  /** Across, in pixels. */
  size: number
}

/** What is on a day: a disc for a meeting, a ring for a planned one, a triangle, a square, a diamond, a cross. */
export function DayMark({ kind, planned, x, y, size }: MarkProps) {
  const { paint } = useDrawing()
  const { strong } = looks[kind]
  const r = size / 2
  const fill = paint(strong)
  if (kind === 'meeting' && planned)
    return (
      <circle
        cx={x}
        cy={y}
        r={r * 0.78}
        fill={paint('surface')}
        stroke={fill}
        strokeWidth={r * 0.4}
      />
    )
  if (kind === 'meeting') return <circle cx={x} cy={y} r={r} fill={fill} />
  return <path d={formOf(kind, x, y, r)} fill={fill} />
}

function formOf(kind: Exclude<YearKind, 'meeting'>, x: number, y: number, r: number): string {
  switch (kind) {
    case 'duty':
      return `M${x} ${y - r}L${x + r} ${y + r * 0.8}H${x - r}Z`
    case 'event':
      return `M${x - r * 0.85} ${y - r * 0.85}h${r * 1.7}v${r * 1.7}h${-r * 1.7}Z`
    case 'call':
      return `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`
    case 'chair': {
      const a = r * 0.35
      return `M${x - a} ${y - r}h${2 * a}v${r - a}h${r - a}v${2 * a}h${a - r}v${r - a}h${-2 * a}v${a - r}h${a - r}v${-2 * a}h${r - a}Z`
    }
  }
}

/** What lasts: an arc with its name where there is room. The end of a call is a broad edge: it closes then. */
export function PeriodArc({ placed, lane }: { placed: PlacedEntry; lane: number }) {
  const { paint } = useDrawing()
  const { entry, from, to, radius, isCutAtStart, isCutAtEnd } = placed
  const { strong, soft } = looks[entry.kind]
  const thickness = Math.max(2, lane - 4)
  // A little air between what follows directly.
  const air = Math.min(1 / radius, (to - from) / 4)
  const [start, end] = [from + (isCutAtStart ? 0 : air), to - (isCutAtEnd ? 0 : air)]
  const edge = Math.min(5 / radius, (end - start) / 2)
  return (
    <>
      <path
        d={arcPath(start, end, radius, thickness)}
        fill={paint(soft)}
        stroke={paint(strong)}
        strokeWidth={1.2}
        {...(entry.kind === 'event' && { strokeDasharray: '4 2' })}
      />
      {entry.kind === 'call' && !isCutAtEnd && (
        <path d={arcPath(end - edge, end, radius, thickness)} fill={paint(strong)} />
      )}
      {isCutAtStart && (
        <OpenEnd angle={start} way={1} radius={radius} lane={thickness} kind={entry.kind} />
      )}
      {isCutAtEnd && (
        <OpenEnd angle={end} way={-1} radius={radius} lane={thickness} kind={entry.kind} />
      )}
      <ArcName placed={placed} lane={lane} />
    </>
  )
}

interface OpenEndProps {
  angle: number
  way: 1 | -1
  radius: number
  lane: number
  kind: YearKind
}

/** Three strokes, growing thinner: it goes on beyond the year. */
function OpenEnd({ angle, way, radius, lane, kind }: OpenEndProps) {
  const { paint } = useDrawing()
  return [3, 6.5, 10].map((along, index) => {
    const start = angle + (way * along) / radius
    const width = (1.6 - index * 0.4) / radius
    const path = arcPath(start - width / 2, start + width / 2, radius, lane)
    return <path key={along} d={path} fill={paint(looks[kind].strong)} />
  })
}

/** Smaller letters, in pixels, could not be read. */
const smallestLane = 14
const letters = 11.5
/** How far around a name goes at most, in radians; further it would have to be read around a corner. */
const longest = 2.2

function ArcName({ placed, lane }: { placed: PlacedEntry; lane: number }) {
  const { entry, from, to, radius } = placed
  const room = (to - from) * radius - 34
  if (lane < smallestLane || room < 34) return null
  const [text = ''] = wrapWords(entry.title, {
    width: Math.min(room, radius * longest),
    size: letters,
    lines: 1,
  })
  return (
    <ArcWords text={text} middle={(from + to) / 2} radius={radius} size={letters} paint="text" />
  )
}

interface ArcWordsProps {
  text: string
  middle: number
  radius: number
  size: number
  paint: Paint
  weight?: number
}

/** Words along the circle, never upside down. */
export function ArcWords({ text, middle, radius, size, paint: name, weight }: ArcWordsProps) {
  const { paint } = useDrawing()
  return (
    <text
      {...arcText(text, middle, radius, size)}
      fontSize={size}
      fontWeight={weight}
      fill={paint(name)}
    >
      {text}
    </text>
  )
}

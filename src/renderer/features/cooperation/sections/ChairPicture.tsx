import { chairCalendar, chairRow, type NamedTurn } from '@shared/pictures/chairCalendar'
import { lane } from '@shared/pictures/timelineFrame'
import type { DayRange } from '@shared/pictures/timeScale'
import { wrapWords } from '@shared/pictures/wrapWords'
import type { TermTime, Turn } from '@shared/rules/chairmanships'
import type { LegendItem } from '@renderer/ui/pictures/Legend'
import { type Paint, useDrawing } from '@renderer/ui/pictures/paint'
import { useTexts } from '@renderer/ui/texts'
import type { Texts } from '@shared/texts/texts'
import { TimelineAxis, TimelineGrid } from '../timeline/TimelineParts'

/** The height of the names of the years. */
export const yearsHeight = 28

interface Look {
  fill: Paint
  stroke: Paint
  dashes?: string
}

/** Past quiet, present full, coming hollow, unknown dashed: never told by colour alone. */
const looks: Readonly<Record<TermTime | 'gap', Look>> = {
  past: { fill: 'sunken', stroke: 'border' },
  present: { fill: 'accent', stroke: 'accent' },
  coming: { fill: 'surface', stroke: 'info' },
  gap: { fill: 'surface', stroke: 'attention', dashes: '3 3' },
}

interface ChairPictureProps {
  turns: readonly NamedTurn[]
  range: DayRange
  width: number
  today: string
}

/** The calendar of the chair: years across, whose turn down. */
export function ChairPicture({ turns, ...frame }: ChairPictureProps) {
  const { paint } = useDrawing()
  const { rows, height } = chairCalendar(turns, frame)
  return (
    <>
      <TimelineAxis {...frame} />
      <g transform={`translate(0 ${yearsHeight})`}>
        <TimelineGrid {...frame} height={height} />
        {rows.map(({ name, y, bars }) => (
          <g key={name}>
            <path d={`M0 ${y + chairRow}H${frame.width}`} stroke={paint('rule')} />
            <text y={y + chairRow / 2 + 4} fontSize={12} fill={paint('text')}>
              {wrapWords(name, { width: lane.label - 6, size: 12, lines: 1 }).join(' ')}
            </text>
            {bars.map(({ turn, shape }) => (
              <TurnShape key={shape.solid} look={looks[timeOf(turn)]} shape={shape} />
            ))}
          </g>
        ))}
      </g>
    </>
  )
}

type Shape = ReturnType<typeof chairCalendar>['rows'][number]['bars'][number]['shape']

function TurnShape({ look, shape }: { look: Look; shape: Shape }) {
  const { paint } = useDrawing()
  const drawn = { fill: paint(look.fill), stroke: paint(look.stroke), strokeWidth: 1.2 }
  return (
    <>
      {shape.coming !== '' && (
        <path d={shape.coming} {...drawn} strokeDasharray="3 3" opacity={0.5} />
      )}
      <path d={shape.solid} {...drawn} strokeDasharray={look.dashes} strokeLinejoin="round" />
    </>
  )
}

/** What the looks mean, of those that there are. */
export function chairLegend(t: Texts, turns: readonly NamedTurn[]): LegendItem[] {
  const times = new Set(turns.map(({ turn }) => timeOf(turn)))
  return (Object.keys(looks) as (keyof typeof looks)[])
    .filter((time) => times.has(time))
    .map((time) => ({
      id: time,
      label: t(time === 'gap' ? 'cooperation.section.gap' : `cooperation.section.turns.${time}`),
      sample: <Sample look={looks[time]} />,
    }))
}

function Sample({ look }: { look: Look }) {
  const { paint } = useDrawing()
  return (
    <rect
      x={1}
      y={1}
      width={26}
      height={12}
      fill={paint(look.fill)}
      stroke={paint(look.stroke)}
      strokeWidth={1.2}
      strokeDasharray={look.dashes}
    />
  )
}

function timeOf(turn: Turn): TermTime | 'gap' {
  return turn.kind === 'gap' ? 'gap' : turn.time
}

/** What the picture says, for who cannot see it. */
export function useChairDescription(turns: readonly NamedTurn[], range: DayRange): string {
  const { t } = useTexts()
  return t('cooperation.section.calendarText', {
    count: turns.filter(({ turn }) => turn.kind === 'chair').length,
    from: range.from.slice(0, 4),
    until: String(Number(range.until.slice(0, 4)) - 1),
  })
}

import type { ReactNode } from 'react'
import {
  duty,
  type DutyLane,
  type PlacedDuty,
  type PlacedDutyLane,
} from '@shared/pictures/dutyBars'
import { dutyBars } from '@shared/pictures/dutyBars'
import { dayScale, ticksOf, type DayRange } from '@shared/pictures/timeScale'
import { recordPath } from '@renderer/app/routes'
import { formatKnownDay, formatPeriod } from '@renderer/ui/format'
import { useDrawing } from '@renderer/ui/pictures/paint'
import { useTexts } from '@renderer/ui/texts'
import { DutyBox, GapBox, GapFill, OverlapBox } from './dutyLooks'

interface DutyPictureProps {
  lanes: readonly DutyLane[]
  range: DayRange
  width: number
  today: string
}

/** The height of the names of the years. */
const axisHeight = 30

/** How high the picture is in a width. */
export function heightOf({ lanes, range, width }: Omit<DutyPictureProps, 'today'>): number {
  return dutyBars(lanes, range, width).height + axisHeight
}

/** Who has answered for what when: a lane for each area, its gaps and overlaps marked. */
export function DutyPicture({ lanes, range, width, today }: DutyPictureProps) {
  const { paint } = useDrawing()
  const { t, language } = useTexts()
  const placed = dutyBars(lanes, range, width)
  const todayX = dayScale(range, duty.label, width)(today)
  return (
    <>
      <GapFill />
      <g aria-hidden fontSize={duty.small}>
        {ticksOf(range, duty.label, width).map((tick) => (
          <g key={tick.day}>
            <path d={`M${tick.x} 0V${placed.height + axisHeight}`} stroke={paint('rule')} />
            {Math.abs(tick.x - todayX) > 40 && (
              <text x={tick.x + 5} y={18} fill={paint('text-soft')}>
                {formatKnownDay(tick.day, tick.precision, language)}
              </text>
            )}
          </g>
        ))}
        <text x={todayX} y={18} textAnchor="middle" fontWeight={600} fill={paint('accent')}>
          {t('pictures.timeline.today')}
        </text>
      </g>
      <g transform={`translate(0 ${axisHeight})`}>
        {placed.lanes.map((one) => (
          <Lane key={one.lane.id} placed={one} width={width} />
        ))}
        <path
          aria-hidden
          d={`M${todayX} -8V${placed.height}`}
          stroke={paint('accent')}
          strokeWidth={2}
        />
      </g>
    </>
  )
}

function Lane({ placed, width }: { placed: PlacedDutyLane; width: number }) {
  const { paint, isStill } = useDrawing()
  const { lane, y, height, nameLines, problemLines, bars, gaps, overlaps } = placed
  const bottom = y + height
  const box = { y: y + 2, height: height - 4 }
  const first = y + duty.pad + 12
  return (
    <g {...(!isStill && { role: 'group', 'aria-label': [lane.name, ...lane.problems].join('. ') })}>
      <g aria-hidden>
        <path d={`M0 ${bottom}H${width}`} stroke={paint('rule')} />
        {gaps.map((gap) => (
          <GapBox key={gap.x} {...gap} {...box} />
        ))}
        {nameLines.map((line, index) => (
          <text
            key={line}
            y={first + index * duty.line}
            fontSize={duty.text}
            fontWeight={600}
            fill={paint('text')}
          >
            {line}
          </text>
        ))}
        {problemLines.map((line, index) => (
          <text
            key={line}
            x={0}
            y={first + (nameLines.length + index) * duty.line}
            fontSize={duty.small}
            fill={paint('attention')}
          >
            {`⚠ ${line}`}
          </text>
        ))}
      </g>
      {bars.map((bar) => (
        <BarLink key={bar.bar.id} placed={bar}>
          <Bar placed={bar} />
        </BarLink>
      ))}
      <g aria-hidden>
        {overlaps.map((overlap) => (
          <OverlapBox key={overlap.x} {...overlap} {...box} />
        ))}
      </g>
    </g>
  )
}

function Bar({ placed }: { placed: PlacedDuty }) {
  const { paint } = useDrawing()
  const { bar, x, y, width, label } = placed
  return (
    <>
      <DutyBox kind={bar.kind} x={x} y={y} width={width} height={duty.bar} />
      <text x={x + 9} y={y + 15.5} fontSize={duty.text} fill={paint('text')}>
        {label}
      </text>
    </>
  )
}

/** On the screen a bar leads to its responsibility; in a file there is nowhere to lead. */
function BarLink({ placed, children }: { placed: PlacedDuty; children: ReactNode }) {
  const { isStill } = useDrawing()
  const { bar } = placed
  const spoken = [bar.label, formatPeriod(bar.from, bar.until)].filter(Boolean).join(', ')
  if (isStill) return children
  return (
    <a href={`#${recordPath('responsibilities', 'responsibility', bar.id)}`} aria-label={spoken}>
      <title>{spoken}</title>
      {children}
    </a>
  )
}

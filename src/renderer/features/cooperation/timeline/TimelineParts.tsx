import type { Event } from '@shared/model/event'
import { textIn } from '@shared/model/base'
import type { PlacedGroup, PlacedLane } from '@shared/pictures/statusTimeline'
import type { PlacedEvent } from '@shared/pictures/timelineEvents'
import { lane } from '@shared/pictures/timelineFrame'
import type { DayRange } from '@shared/pictures/timeScale'
import { dayScale, ticksOf } from '@shared/pictures/timeScale'
import { wrapWords } from '@shared/pictures/wrapWords'
import { useDrawing } from '@renderer/ui/pictures/paint'
import { useTexts } from '@renderer/ui/texts'
import { formatKnownDay } from '@renderer/ui/format'

interface AxisProps {
  range: DayRange
  width: number
  /** Lines go down so far; 0 for the names of the years alone. */
  height: number
  today: string
}

/** The years, or months, as lines; today stands out. */
export function TimelineGrid({ range, width, height, today }: AxisProps) {
  const { paint } = useDrawing()
  const x = dayScale(range, lane.label, width)(today)
  return (
    <g aria-hidden>
      {ticksOf(range, lane.label, width).map((tick) => (
        <path key={tick.day} d={`M${tick.x} 0V${height}`} stroke={paint('rule')} />
      ))}
      {x >= lane.label && x <= width && (
        <path d={`M${x} 0V${height}`} stroke={paint('accent')} strokeWidth={1.5} />
      )}
    </g>
  )
}

/** The names of the years or months, and of today. */
export function TimelineAxis({ range, width, today }: Omit<AxisProps, 'height'>) {
  const { paint } = useDrawing()
  const { t, language } = useTexts()
  const x = dayScale(range, lane.label, width)(today)
  const isNear = (other: number) => Math.abs(other - x) < 44
  return (
    <g aria-hidden fontSize={11.5} textAnchor="middle">
      {ticksOf(range, lane.label, width)
        .filter((tick) => !isNear(tick.x))
        .map((tick) => (
          <text key={tick.day} x={tick.x} y={18} fill={paint('text-soft')}>
            {formatKnownDay(tick.day, tick.precision, language)}
          </text>
        ))}
      {x >= lane.label && x <= width && (
        <text x={x} y={18} fontWeight={600} fill={paint('accent')}>
          {t('pictures.timeline.today')}
        </text>
      )}
    </g>
  )
}

/** The title of a group of lanes. */
export function GroupTitle({ group, width }: { group: PlacedGroup; width: number }) {
  const { paint } = useDrawing()
  const { t } = useTexts()
  return (
    <>
      <path d={`M0 ${group.y + lane.title}H${width}`} stroke={paint('rule-strong')} />
      <text y={group.y + lane.title - 8} fontSize={13} fontWeight={600} fill={paint('accent')}>
        {group.area?.name ?? t('pictures.timeline.noArea')}
      </text>
    </>
  )
}

/** The name of a lane, in as many lines as the lane is high. */
export function LaneName({ placed, width }: { placed: PlacedLane; width: number }) {
  const { paint } = useDrawing()
  const { y, height, lane: own } = placed
  const lines = wrapWords(own.name, {
    width: lane.label - 6,
    size: 12,
    lines: Math.max(1, Math.floor((height - 4) / 14)),
  })
  return (
    <>
      <path d={`M0 ${y + height}H${width}`} stroke={paint('rule')} />
      <text fontSize={12} fill={paint('text')}>
        {lines.map((line, index) => (
          <tspan key={index} x={0} y={y + height / 2 + 4 + (index - (lines.length - 1) / 2) * 14}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  )
}

/** An event: a bar for years, a mark for a day, and its name. */
export function EventMark({ placed }: { placed: PlacedEvent }) {
  const { paint } = useDrawing()
  const { language } = useTexts()
  const { event, x, y, width, textX } = placed
  const middle = y + lane.row / 2
  return (
    <>
      {width > 0 ? (
        <rect x={x} y={middle - 5} width={width} height={10} rx={5} fill={paint('accent')} />
      ) : (
        <path d={`M${x} ${middle - 5}l5 5l-5 5l-5-5z`} fill={paint('accent')} />
      )}
      {textX !== null && (
        <text x={textX} y={middle + 4} fontSize={11.5} fill={paint('text')}>
          {eventName(event, language)}
        </text>
      )}
    </>
  )
}

/** The name of an event on the timeline. */
export function eventName(event: Event, language: 'fi' | 'en'): string {
  return textIn(event.name, language)
}

import type { Event } from '../model/event'
import { cutTo, endsOf, shapeOf, type BarShape } from './barShape'
import { placeEvents, type PlacedEvent } from './timelineEvents'
import { lane, type Frame } from './timelineFrame'
import { dayScale, type DayScale } from './timeScale'
import { rowsOf, type TimelineGroup, type TimelineLane, type TimelinePeriod } from './timelineLanes'

export interface PlacedBar {
  readonly period: TimelinePeriod
  readonly x: number
  readonly y: number
  readonly width: number
  readonly shape: BarShape
}

export interface PlacedLane {
  readonly lane: TimelineLane
  readonly y: number
  readonly height: number
  readonly bars: readonly PlacedBar[]
}

export interface PlacedGroup {
  readonly area: TimelineGroup['area']
  readonly y: number
  readonly lanes: readonly PlacedLane[]
}

export interface TimelineLayout {
  readonly events: readonly PlacedEvent[]
  readonly eventsHeight: number
  readonly groups: readonly PlacedGroup[]
  readonly height: number
}

/** Where the bars of every lane and the events above them stand. */
export function statusTimeline(
  groups: readonly TimelineGroup[],
  events: readonly Event[],
  frame: Frame,
): TimelineLayout {
  const scale = dayScale(frame.range, lane.label, frame.width)
  const placedEvents = placeEvents(events, scale, frame)
  const eventRows = Math.max(0, ...placedEvents.map(({ y }) => y / lane.row + 1))
  const eventsHeight = eventRows === 0 ? 0 : eventRows * lane.row + lane.pad
  let y = eventsHeight
  const placed = groups.map((group) => {
    const top = y
    y += lane.title
    const lanes = group.lanes.map((one) => {
      const own = placeLane(one, y, scale, frame)
      y += own.height
      return own
    })
    return { area: group.area, y: top, lanes }
  })
  return { events: placedEvents, eventsHeight, groups: placed, height: y }
}

function placeLane(one: TimelineLane, y: number, scale: DayScale, frame: Frame): PlacedLane {
  const rows = rowsOf(one.periods)
  const bars = rows.flatMap((row, index) =>
    row.flatMap((period) => {
      const ends = endsOf(period, scale, frame)
      if (ends.end < lane.label || ends.start > frame.width) return []
      const top = y + lane.pad + index * lane.row
      const x = Math.max(lane.label, ends.start)
      const width = Math.max(2, Math.min(frame.width, ends.end) - x)
      return [{ period, x, y: top, width, shape: shapeOf(cutTo(ends, frame.width), top) }]
    }),
  )
  const height = Math.max(1, rows.length) * lane.row + 2 * lane.pad - (lane.row - lane.bar)
  return { lane: one, y, height, bars }
}

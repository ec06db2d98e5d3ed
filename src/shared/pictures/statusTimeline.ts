import type { Event } from '../model/event'
import { plusDays } from '../rules/time'
import { dayScale, slack, type DayRange, type DayScale } from './timeScale'
import { rowsOf, type TimelineGroup, type TimelineLane, type TimelinePeriod } from './timelineLanes'
import { textWidth } from './wrapWords'

/** Sizes of the timeline, in pixels. */
export const lane = { label: 250, bar: 16, row: 20, pad: 7, title: 30, small: 10.5 } as const

export interface PlacedBar {
  readonly period: TimelinePeriod
  readonly x: number
  readonly y: number
  readonly width: number
  readonly shape: BarShape
}

/** A bar as SVG paths: what is known, and what may go on after today; '' where there is none. */
export interface BarShape {
  readonly solid: string
  readonly coming: string
  /** The foot between the tips, in sight; null where the tips leave none. */
  readonly strip: { readonly x: number; readonly width: number } | null
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

export interface PlacedEvent {
  readonly event: Event
  readonly x: number
  /** 0 for an event of a day, which is drawn as a mark. */
  readonly width: number
  readonly y: number
  /** Where its name begins. */
  readonly textX: number
}

export interface TimelineLayout {
  readonly events: readonly PlacedEvent[]
  readonly eventsHeight: number
  readonly groups: readonly PlacedGroup[]
  readonly height: number
}

interface Frame {
  readonly range: DayRange
  readonly today: string
  /** Of the whole picture, labels included. */
  readonly width: number
  readonly nameOf: (event: Event) => string
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

interface Ends {
  readonly start: number
  /** Where it is full, counted from its tip. */
  readonly startTip: number
  /** The end of what is known: of a period that is not over, today. */
  readonly known: number
  readonly knownTip: number
  /** The end of the bar: of a period that is not over, the end of the axis. */
  readonly end: number
}

/** How far a beginning that nobody knows is drawn back, in days. */
const unknownStart = 4 * 365
const leastTip = 6

function endsOf(period: TimelinePeriod, scale: DayScale, { range, today }: Frame): Ends {
  const { from, until, precision, untilPrecision } = period
  const isOpen = until === null
  const lastKnown = isOpen ? (from && from > today ? from : today) : until
  const first = from ?? plusDays(lastKnown, -unknownStart)
  const start = scale(first)
  const known = Math.max(start + 2, scale(isOpen ? lastKnown : plusDays(lastKnown, 1)))
  const end = isOpen ? Math.max(known, scale(range.until)) : known
  const tipOf = (days: number) =>
    days === 0 ? 0 : Math.max(leastTip, scale(plusDays(first, days)) - start)
  const room = isOpen ? end - start : known - start
  return {
    start,
    startTip: Math.min(room / 2, from === null ? tipOf(unknownStart) : tipOf(slack(precision))),
    known,
    knownTip: isOpen ? 0 : Math.min(room / 2, tipOf(slack(untilPrecision))),
    end,
  }
}

/** The ends moved into sight: an end out of sight has no tip. */
function cutTo(ends: Ends, right: number): Ends {
  const start = Math.max(lane.label, ends.start)
  const startTip = Math.max(0, ends.start + ends.startTip - start)
  const known = Math.min(right, ends.known)
  const knownTip = ends.known > right ? 0 : Math.min(ends.knownTip, known - start)
  return {
    start,
    startTip: Math.min(startTip, known - start),
    known,
    knownTip,
    end: Math.min(right, ends.end),
  }
}

/** Straight where the day is known, pointed where only the month, season or year is. */
function shapeOf({ start, startTip, known, knownTip, end }: Ends, top: number): BarShape {
  const [middle, bottom] = [top + lane.bar / 2, top + lane.bar]
  const points = [
    [start, middle],
    [Math.min(start + startTip, known), top],
    [known - knownTip, top],
    [known, middle],
    [known - knownTip, bottom],
    [Math.min(start + startTip, known), bottom],
  ] as const
  const [left, right] = [round(known), round(end)]
  return {
    solid: `M${points.map(([x, y]) => `${round(x)} ${y}`).join('L')}Z`,
    strip: stripOf(round(start + startTip), round(known - knownTip)),
    coming: end > known + 1 ? `M${left} ${top}H${right}V${bottom}H${left}Z` : '',
  }
}

function stripOf(x: number, right: number): BarShape['strip'] {
  return right - x >= 1 ? { x, width: round(right - x) } : null
}

/** Events in as few rows as keep their names apart. */
function placeEvents(
  events: readonly Event[],
  scale: DayScale,
  { width, nameOf, today }: Frame,
): PlacedEvent[] {
  const rowEnds: number[] = []
  return [...events]
    .filter(({ from, until }) => from !== null || until !== null)
    .sort((a, b) => ((a.from ?? a.until ?? '') < (b.from ?? b.until ?? '') ? -1 : 1))
    .flatMap((event) => {
      const first = event.from ?? event.until ?? today
      const start = scale(first)
      const end = scale(event.until ?? first)
      if (end < lane.label || start > width) return []
      const x = Math.max(lane.label, start)
      const long = Math.min(width, end) - x
      const isLong = long > 12
      const text = textWidth(nameOf(event), 12)
      const after = x + (isLong ? long + 6 : 10)
      // A name that would run off the picture stands before its mark.
      const textX = after + text > width ? Math.max(lane.label, x - text - 10) : after
      const left = Math.min(x, textX)
      let row = rowEnds.findIndex((taken) => taken <= left)
      if (row < 0) row = rowEnds.length
      rowEnds[row] = Math.max(x + long, textX + text) + 16
      return [{ event, x, width: isLong ? long : 0, y: row * lane.row, textX }]
    })
}

const round = (value: number) => Math.round(value * 10) / 10

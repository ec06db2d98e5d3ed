import type { Responsibility } from '../model/responsibility'
import type { Stretch } from '../rules/responsibilityTimeline'
import { plusDays } from '../rules/time'
import { dayScale, type DayRange, type DayScale } from './timeScale'
import { wrapWords } from './wrapWords'

/** Sizes of the picture of responsibilities in time, in pixels. */
export const duty = {
  label: 270,
  bar: 22,
  row: 28,
  pad: 9,
  line: 16,
  text: 12.5,
  small: 11.5,
} as const

/** One who answers for an area, or stands in, for a time. */
export interface DutyBar extends Stretch {
  readonly id: string
  readonly kind: Responsibility['kind']
  /** Written in the bar, as much as there is room for. */
  readonly label: string
}

/** An area of responsibility with all who have answered for it. */
export interface DutyLane {
  readonly id: string
  readonly name: string
  /** What is not in order, in words: a gap, an overlap, nobody at all. */
  readonly problems: readonly string[]
  readonly bars: readonly DutyBar[]
  readonly gaps: readonly Stretch[]
  readonly overlaps: readonly Stretch[]
}

/** Where something stands from left to right. */
export interface Place {
  readonly x: number
  readonly width: number
}

export interface PlacedDuty extends Place {
  readonly bar: DutyBar
  readonly y: number
  readonly label: string
}

export interface PlacedDutyLane {
  readonly lane: DutyLane
  readonly y: number
  readonly height: number
  readonly nameLines: readonly string[]
  readonly problemLines: readonly string[]
  readonly bars: readonly PlacedDuty[]
  readonly gaps: readonly Place[]
  readonly overlaps: readonly Place[]
}

/** Where the lanes of all areas stand in a picture of a width; a lane is as high as its bars and words need. */
export function dutyBars(
  lanes: readonly DutyLane[],
  range: DayRange,
  width: number,
): { lanes: readonly PlacedDutyLane[]; height: number } {
  const scale = dayScale(range, duty.label, width)
  const place = (stretch: Stretch) => placeOf(stretch, scale, width)
  let y = 0
  const placed = lanes.map((lane) => {
    const room = { width: duty.label - 20, lines: 3 }
    const nameLines = wrapWords(lane.name, { ...room, size: duty.text })
    const problemLines = lane.problems.flatMap((problem) =>
      wrapWords(problem, { ...room, width: room.width - 18, size: duty.small }),
    )
    const words = (nameLines.length + problemLines.length) * duty.line
    const height = Math.max(words, lane.bars.length * duty.row) + 2 * duty.pad
    const top = y
    y += height
    return {
      lane,
      y: top,
      height,
      nameLines,
      problemLines,
      bars: lane.bars.map((bar, index) => placeBar(bar, top + duty.pad + index * duty.row, place)),
      gaps: lane.gaps.map(place),
      overlaps: lane.overlaps.map(place),
    }
  })
  return { lanes: placed, height: y }
}

function placeBar(bar: DutyBar, y: number, place: (stretch: Stretch) => Place): PlacedDuty {
  const { x, width } = place(bar)
  const room = { width: width - 14, size: duty.text, lines: 1 }
  const [label = ''] = room.width > 20 ? wrapWords(bar.label, room) : []
  return { bar, y, x, width, label }
}

/** Both ends of a stretch are days of it; an open end goes on to the edge. */
function placeOf({ from, until }: Stretch, scale: DayScale, right: number): Place {
  const x = from === null ? duty.label : Math.max(duty.label, scale(from))
  const end = until === null ? right : Math.min(right, scale(plusDays(until, 1)))
  return { x, width: Math.max(2, end - x) }
}

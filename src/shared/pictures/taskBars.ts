import { plusDays } from '../rules/time'
import type { Sight } from './sight'
import { dayScale, type DayRange } from './timeScale'
import { textWidth } from './wrapWords'

/** Sizes of the picture of tasks in time, in pixels. */
export const taskSize = { label: 210, bar: 22, row: 30, pad: 9, text: 12.5, small: 11.5 } as const

/** A task that has a day. */
export interface TaskBar {
  readonly id: string
  readonly title: string
  readonly start: string | null
  readonly due: string | null
  /** The tasks before it that are in the picture. */
  readonly afterIds: readonly string[]
  /** What is not in order, in words. */
  readonly marks: readonly string[]
  /** The meeting and item in which it was agreed, in words; '' when in none. */
  readonly origin: string
  readonly isOverdue: boolean
  readonly isEarly: boolean
  /** Done or dropped. */
  readonly isFinished: boolean
}

/** The tasks of a workstream. */
export interface TaskLane {
  readonly id: string
  readonly name: string
  readonly bars: readonly TaskBar[]
}

export interface PlacedTask {
  readonly bar: TaskBar
  readonly x: number
  readonly y: number
  readonly width: number
  /** Where its words begin: after the bar, or before it when they do not fit after it. */
  readonly textX: number
  readonly anchor: 'start' | 'end'
}

export interface PlacedTaskLane {
  readonly lane: TaskLane
  readonly y: number
  readonly height: number
  readonly bars: readonly PlacedTask[]
}

/** From the end of the task before to the beginning of the one after, as an SVG path. */
export interface TaskArrow {
  readonly id: string
  /** The task it points at. */
  readonly to: string
  readonly path: string
  readonly isEarly: boolean
  readonly top: number
  readonly bottom: number
}

/** The picture: what stands where, from its top. */
export interface TaskBars {
  readonly lanes: readonly PlacedTaskLane[]
  readonly arrows: readonly TaskArrow[]
  readonly height: number
}

interface TaskDays {
  readonly start: string | null
  readonly due: string | null
}

/** A task that begins, or without a beginning is due, before the one it comes after is due. */
export function beginsEarly(task: TaskDays, before: TaskDays): boolean {
  const first = task.start ?? task.due
  return first !== null && before.due !== null && first < before.due
}

/** How high a lane is by its tasks. */
function laneHeight({ bars }: TaskLane): number {
  return bars.length * taskSize.row + 2 * taskSize.pad
}

/** How high the lanes are one under another. */
export function lanesHeight(lanes: readonly TaskLane[]): number {
  return lanes.reduce((sum, lane) => sum + laneHeight(lane), 0)
}

/** As high, in pixels, as lanes on one sheet of paper can still be read. */
const mostOnSheet = 1000
/** How high the lanes on each of several sheets are at most. */
const sheetHeight = 660

/** The lanes as they come on sheets of paper: all on one, or each sheet full; a long lane goes on on the next. */
export function lanesOnSheets(lanes: readonly TaskLane[]): TaskLane[][] {
  if (lanesHeight(lanes) <= mostOnSheet) return [[...lanes]]
  const sheets: TaskLane[][] = [[]]
  for (const lane of lanes) {
    let left = [...lane.bars]
    while (left.length > 0) {
      const sheet = sheets.at(-1) ?? []
      const room = sheetHeight - lanesHeight(sheet) - 2 * taskSize.pad
      const rows = Math.floor(room / taskSize.row)
      if (rows < 1) {
        sheets.push([])
        continue
      }
      sheet.push({ ...lane, bars: left.slice(0, rows) })
      left = left.slice(rows)
    }
  }
  return sheets
}

/** Lanes, bars and arrows of which something is in sight, and a bar that is kept though it is not. */
export function inSight(picture: TaskBars, { top, bottom }: Sight, keptId: string): TaskBars {
  const lanes = picture.lanes.flatMap((one): PlacedTaskLane[] => {
    const bars = one.bars.filter(
      ({ bar, y }) => (y + taskSize.row > top && y < bottom) || bar.id === keptId,
    )
    const isSeen = one.y + one.height > top && one.y < bottom
    return isSeen || bars.length > 0 ? [{ ...one, bars }] : []
  })
  const arrows = picture.arrows.filter((arrow) => arrow.bottom > top && arrow.top < bottom)
  return { ...picture, lanes, arrows }
}

/** Where the lanes, bars and arrows stand in a picture of a width. */
export function taskBars(lanes: readonly TaskLane[], range: DayRange, width: number): TaskBars {
  const scale = dayScale(range, taskSize.label, width)
  let y = 0
  const placed = lanes.map((lane): PlacedTaskLane => {
    const top = y
    const height = laneHeight(lane)
    y += height
    const bars = lane.bars.map((bar, index) =>
      placeBar(bar, top + taskSize.pad + index * taskSize.row, scale, width),
    )
    return { lane, y: top, height, bars }
  })
  const all = placed.flatMap(({ bars }) => bars)
  return { lanes: placed, arrows: arrowsOf(all), height: y }
}

/** A task with one day only is a mark as wide as it is high. */
function placeBar(
  bar: TaskBar,
  y: number,
  scale: (day: string) => number,
  right: number,
): PlacedTask {
  const from = bar.start ?? bar.due ?? ''
  const x = scale(from)
  const end = bar.start !== null && bar.due !== null ? scale(plusDays(bar.due, 1)) : x
  const width = Math.max(12, end - x)
  const words = textWidth(wordsOf(bar), taskSize.text)
  const fits = x + width + 6 + words <= right
  return { bar, x, y, width, textX: fits ? x + width + 6 : x - 6, anchor: fits ? 'start' : 'end' }
}

/** What is written beside a bar. */
export function wordsOf({ title, marks }: TaskBar): string {
  return [title, ...marks].join(' · ')
}

function arrowsOf(all: readonly PlacedTask[]): TaskArrow[] {
  const byId = new Map(all.map((one) => [one.bar.id, one]))
  return all.flatMap((to) =>
    to.bar.afterIds.flatMap((id) => {
      const from = byId.get(id)
      if (!from) return []
      const [x1, y1] = [from.x + from.width, from.y + taskSize.bar / 2]
      const [x2, y2] = [to.x, to.y + taskSize.bar / 2]
      const path = `M${x1} ${y1}C${x1 + 24} ${y1} ${x2 - 24} ${y2} ${x2} ${y2}`
      const isOver = to.bar.isFinished || from.bar.isFinished
      const isEarly = !isOver && beginsEarly(to.bar, from.bar)
      const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)]
      return [{ id: `${id}-${to.bar.id}`, to: to.bar.id, path, isEarly, top, bottom }]
    }),
  )
}

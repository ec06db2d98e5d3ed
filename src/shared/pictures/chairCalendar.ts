import type { Turn } from '../rules/chairmanships'
import { groupBy } from '../rules/groupBy'
import { cutTo, endsOf, shapeOf, type BarShape } from './barShape'
import { lane, type Frame } from './timelineFrame'
import { dayScale, type DayRange } from './timeScale'

/** A turn and whose it is, in words. */
export interface NamedTurn {
  readonly turn: Turn
  readonly name: string
}

export interface ChairRow {
  readonly name: string
  readonly y: number
  readonly bars: readonly { readonly turn: Turn; readonly shape: BarShape }[]
}

/** How high a row is. */
export const chairRow = lane.row + lane.pad

/** Whole years: from the first that is known to the last, this year among them. */
export function chairYears(turns: readonly NamedTurn[], today: string): DayRange {
  const days = turns
    .map(({ turn }) => periodOf(turn))
    .flatMap(({ from, until }) => [from, until].filter((day) => day !== null))
  const years = [...days, today].map((day) => Number(day.slice(0, 4)))
  return { from: `${Math.min(...years)}-01-01`, until: `${Math.max(...years) + 1}-01-01` }
}

/** The years across and whose turn it is down: one row for each who has had the chair, in order of the first turn. */
export function chairCalendar(
  turns: readonly NamedTurn[],
  frame: Pick<Frame, 'range' | 'today' | 'width'>,
): { rows: readonly ChairRow[]; height: number } {
  const scale = dayScale(frame.range, lane.label, frame.width)
  const rows = [...groupBy(turns, ({ name }) => name)].map(([name, own], at): ChairRow => {
    const y = at * chairRow
    const top = y + (chairRow - lane.bar) / 2
    const bars = own.map(({ turn }) => {
      const ends = cutTo(endsOf(periodOf(turn), scale, frame), frame.width)
      return { turn, shape: shapeOf(ends, top) }
    })
    return { name, y, bars }
  })
  return { rows, height: rows.length * chairRow }
}

function periodOf(turn: Turn) {
  if (turn.kind === 'chair') return turn.seat
  const { from, until } = turn
  return { from, until, precision: 'day', untilPrecision: 'day' } as const
}

import type { Event } from '../model/event'
import { lane, type Frame } from './timelineFrame'
import type { DayScale } from './timeScale'
import { textWidth } from './wrapWords'

export interface PlacedEvent {
  readonly event: Event
  readonly x: number
  /** 0 for an event of a day, which is drawn as a mark. */
  readonly width: number
  readonly y: number
  /** Where its name begins; null where there is no room for it. */
  readonly textX: number | null
}

/** More rows of names than this hide the lanes below; other events are marks without a name. */
const mostEventRows = 9

interface Taken {
  readonly left: number
  readonly right: number
}

/** Events that have a day, in rows that keep their names apart; milestones get their names first. */
export function placeEvents(
  events: readonly Event[],
  scale: DayScale,
  frame: Frame,
): PlacedEvent[] {
  const rows: Taken[][] = []
  const seen = [...events]
    .filter(({ from, until }) => from !== null || until !== null)
    .sort((a, b) => rankOf(a) - rankOf(b) || (dayOfEvent(a) < dayOfEvent(b) ? -1 : 1))
    .flatMap((event) => {
      const span = spanOf(event, scale, frame)
      return span ? [{ event, ...span }] : []
    })
  const placed = seen.map(({ left, right, ...one }) => {
    const free = rows.findIndex((row) =>
      row.every((taken) => taken.right <= left || right <= taken.left),
    )
    const row = free < 0 ? rows.length : free
    if (row >= mostEventRows) return { ...one, textX: null, row: mostEventRows }
    rows[row] = [...(rows[row] ?? []), { left, right }]
    return { ...one, row }
  })
  return placed.map(({ row, ...one }) => ({ ...one, y: row * lane.row })).sort((a, b) => a.x - b.x)
}

const rankOf = ({ kind }: Event) => (kind === 'milestone' ? 0 : 1)
const dayOfEvent = ({ from, until }: Event) => from ?? until ?? ''

/** Where an event and its name stand and end; null when that is out of sight. */
function spanOf(event: Event, scale: DayScale, { width, nameOf }: Frame) {
  const start = scale(dayOfEvent(event))
  const end = scale(event.until ?? dayOfEvent(event))
  if (end < lane.label || start > width) return null
  const x = Math.max(lane.label, start)
  const long = Math.min(width, end) - x
  const isLong = long > 12
  const text = textWidth(nameOf(event), 11.5)
  const after = x + (isLong ? long + 6 : 10)
  // A name that would run off the picture stands before its mark.
  const textX = after + text > width ? Math.max(lane.label, x - text - 8) : after
  return {
    x,
    width: isLong ? long : 0,
    textX,
    left: Math.min(x - 6, textX),
    right: Math.max(x + long, textX + text) + 12,
  }
}

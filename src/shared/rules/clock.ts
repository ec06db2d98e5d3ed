import type { Occurrence } from '../model/occurrence'
import { agendaTree, type AgendaEntry } from './agendaOrder'
import type { MeetingData } from './meetingData'
import { momentOf, plusDays, wallTime } from './time'

/** A line of the agenda with its computed clock times, `HH:mm` in the meeting's zone. */
export interface RunningRow {
  readonly occurrence: Occurrence
  readonly depth: 0 | 1
  readonly start: string
  readonly end: string
  readonly minutes: number
  /** `late`: the items before run past its fixed time. `gap`: there is empty time before it. */
  readonly conflict: 'late' | 'gap' | null
}

/** The running order of a meeting. Minutes are whole; `endsAt` is `HH:mm`. */
export interface RunningOrder {
  readonly rows: readonly RunningRow[]
  readonly plannedMinutes: number
  readonly availableMinutes: number
  /** How far past the meeting's end the last item runs; 0 when it fits. */
  readonly overrunMinutes: number
  readonly endsAt: string
}

interface Timed {
  occurrence: Occurrence
  depth: 0 | 1
  start: number
  end: number
  minutes: number
  conflict: RunningRow['conflict']
}

const minute = 60_000

/**
 * The clock times of the agenda, run from the meeting's start.
 * - Sub-items take the time: an item that has any lasts as long as they do together, and its own
 *   minutes are not added. A section lasts as long as its items: its children, or when it has none
 *   the items that follow up to the next section.
 * - A fixed clock time moves the item forward to it; when the items before run past it, the item
 *   starts when they end and is marked late.
 * - A hidden item takes no time, as it is on nobody's paper.
 * - Times run on the moment line, so a night when clocks change is counted right.
 */
export function runningOrder(data: MeetingData): RunningOrder {
  const start = Date.parse(data.meeting.start)
  const end = Date.parse(data.meeting.end)
  const zone = data.meeting.timeZone
  const tree = agendaTree(data.occurrences)
  const timed: Timed[] = []
  let cursor = start
  let planned = 0

  function place(occurrence: Occurrence, depth: 0 | 1, hidden: boolean, leaf: boolean): Timed {
    const fixed = hidden ? null : fixedMoment(occurrence, cursor, end, zone)
    const conflict = conflictOf(fixed, cursor)
    if (fixed !== null) cursor = Math.max(cursor, fixed)
    const minutes = leaf && !hidden ? occurrence.minutes : 0
    const row: Timed = {
      occurrence,
      depth,
      start: cursor,
      end: cursor + minutes * minute,
      minutes,
      conflict,
    }
    cursor = row.end
    planned += minutes
    timed.push(row)
    return row
  }

  for (const { occurrence, children } of tree) {
    const hidden = occurrence.visibility === 'hidden'
    const leaf = children.length === 0 && !occurrence.section
    const row = place(occurrence, 0, hidden, leaf)
    const parts = children.map((child) =>
      place(child, 1, hidden || child.visibility === 'hidden', true),
    )
    span(row, parts)
  }
  spanSections(timed, tree)

  const clock = (moment: number) => wallTime(new Date(moment).toISOString(), zone).clock
  return {
    rows: timed.map((row) => ({ ...row, start: clock(row.start), end: clock(row.end) })),
    plannedMinutes: planned,
    availableMinutes: Math.round((end - start) / minute),
    overrunMinutes: Math.max(0, Math.ceil((cursor - end) / minute)),
    endsAt: clock(cursor),
  }
}

function conflictOf(fixed: number | null, cursor: number): Timed['conflict'] {
  if (fixed === null || fixed === cursor) return null
  return fixed < cursor ? 'late' : 'gap'
}

/** A row that has parts lasts from the first to the last of them. */
function span(row: Timed, parts: readonly Timed[]): void {
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last) return
  row.start = first.start
  row.end = last.end
  row.minutes = parts.reduce((sum, part) => sum + part.minutes, 0)
}

/** A section without children holds the top-level items that follow it, up to the next section. */
function spanSections(timed: readonly Timed[], tree: readonly AgendaEntry[]): void {
  const rows = new Map(timed.map((row) => [row.occurrence.id, row]))
  tree.forEach(({ occurrence, children }, index) => {
    const row = rows.get(occurrence.id)
    if (!row || !occurrence.section || children.length > 0) return
    const following = tree.slice(index + 1)
    const next = following.findIndex((entry) => entry.occurrence.section)
    const items = next === -1 ? following : following.slice(0, next)
    span(
      row,
      items.flatMap((entry) => rows.get(entry.occurrence.id) ?? []),
    )
  })
}

/**
 * The moment of the fixed clock time on the day the meeting has reached; on a later day of the meeting
 * when that clock time is already past and comes again before the end.
 */
export function fixedMoment(
  occurrence: Occurrence,
  cursor: number,
  end: number,
  zone: string,
): number | null {
  if (occurrence.fixedStart === null) return null
  const { day } = wallTime(new Date(cursor).toISOString(), zone)
  const today = Date.parse(momentOf(day, occurrence.fixedStart, zone))
  const tomorrow = Date.parse(momentOf(plusDays(day, 1), occurrence.fixedStart, zone))
  return today < cursor && tomorrow < end ? tomorrow : today
}

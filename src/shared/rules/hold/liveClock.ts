import type { Occurrence } from '../../model/occurrence'
import type { ItemKind, Slot } from '../../model/template'
import { fixedMoment } from '../clock'
import type { MeetingData } from '../meetingData'
import { closingSlots, openingSlots } from '../newAgenda'
import { wallTime } from '../time'
import { runningItem, statesOf, stopsOf, type ItemState } from './course'

/** An item of a meeting that goes on: when it was to begin, when it began or will. Clock times `HH:mm`. */
export interface LiveRow {
  readonly id: string
  readonly state: ItemState
  readonly planned: string
  /** Null for an item that the meeting does not take up any more. */
  readonly now: string | null
  /** Minutes it has lasted, or lasts when it comes. */
  readonly minutes: number
}

/** The clock of a meeting at a moment. */
export interface LiveClock {
  readonly rows: ReadonlyMap<string, LiveRow>
  /** How far behind the plan the meeting is, in whole minutes; negative ahead of it. */
  readonly lateMinutes: number
  readonly endsAt: string
  /** How far past the meeting's end the last item runs, in whole minutes; 0 when it fits. */
  readonly overrunMinutes: number
  /** The item that would best be left out or moved so that the meeting ends in time; null when none helps. */
  readonly toCut: Occurrence | null
  /** Minutes since the item the meeting is at was taken up; null before the first. */
  readonly elapsed: number | null
}

const minute = 60_000

/** How far from its planned time a meeting may be held and still be told late or early, in milliseconds. */
const longestShift = 12 * 60 * minute

/**
 * The clock of a meeting that is to begin, or goes on. Times run from now: the item the meeting is at lasts as
 * planned, or as long as it has lasted already; what comes after it follows, not before its fixed clock time.
 * Null when the meeting is far from its planned time: written up afterwards, or tried out beforehand.
 */
export function liveClock(data: MeetingData, now: string): LiveClock | null {
  const at = Date.parse(now)
  const start = Date.parse(data.meeting.start)
  const end = Date.parse(data.meeting.end)
  if (at < start - longestShift || at > end + longestShift) return null

  const stops = stopsOf(data.occurrences)
  const states = statesOf(stops)
  const running = runningItem(stops)
  const clock = (moment: number) =>
    wallTime(new Date(moment).toISOString(), data.meeting.timeZone).clock
  const rows = new Map<string, LiveRow>()
  let cursor = Math.max(at, start)
  let planned = start
  let late = cursor - start

  for (const item of stops) {
    const state = states.get(item.id) ?? 'coming'
    const length = item.minutes * minute
    const fixed = fixedMoment(item, planned, end, data.meeting.timeZone)
    const plannedStart = Math.max(planned, fixed ?? planned)
    planned = plannedStart + length
    let begins: number | null = null
    let lasts = length
    if (state === 'running' || state === 'done') {
      begins = item.startedAt === null ? null : Date.parse(item.startedAt)
      lasts = begins === null ? 0 : lengthOf(item, stops, at)
    }
    if (state === 'running' && begins !== null) {
      cursor = Math.max(at, begins + length)
      late = cursor - planned
    } else if (state === 'coming') {
      const fixedNow = fixedMoment(item, cursor, end, data.meeting.timeZone)
      begins = Math.max(cursor, fixedNow ?? cursor)
      cursor = begins + length
    }
    rows.set(item.id, {
      id: item.id,
      state,
      planned: clock(plannedStart),
      now: begins === null ? null : clock(begins),
      minutes: Math.round(lasts / minute),
    })
  }
  const overrunMinutes = Math.max(0, Math.floor((cursor - end) / minute))
  return {
    rows,
    lateMinutes: Math.round(late / minute),
    endsAt: clock(cursor),
    overrunMinutes,
    toCut: overrunMinutes > 0 ? bestToCut(stops, states, overrunMinutes) : null,
    elapsed: running ? Math.floor(lengthOf(running, stops, at) / minute) : null,
  }
}

/** From its beginning to that of the one taken up after it, or to now, in milliseconds. */
function lengthOf({ startedAt }: Occurrence, stops: readonly Occurrence[], now: number): number {
  if (startedAt === null) return 0
  const after = stops
    .flatMap((other) =>
      other.startedAt !== null && other.startedAt > startedAt ? [other.startedAt] : [],
    )
    .sort()[0]
  return Math.max(0, (after === undefined ? now : Date.parse(after)) - Date.parse(startedAt))
}

/** What is only told can wait best, a decision least. */
const weight: Readonly<Record<ItemKind, number>> = { information: 0, discussion: 1, decision: 2 }

/** What every meeting has to do is not left out. */
const needed = new Set<Slot | null>([
  ...openingSlots,
  ...closingSlots,
  'adoption',
  'previousMinutes',
])

/**
 * The coming item to cut: one that alone is long enough, if there is such; of those what can wait best, and then
 * the shortest; else the longest. An item with an expert who has come for it is left out only when nothing else is there.
 */
function bestToCut(
  stops: readonly Occurrence[],
  states: ReadonlyMap<string, ItemState>,
  minutes: number,
): Occurrence | null {
  const coming = stops.filter(
    (item) => states.get(item.id) === 'coming' && item.minutes > 0 && !needed.has(item.slot),
  )
  const free = coming.filter(({ expertIds }) => expertIds.length === 0)
  const choices = free.length > 0 ? free : coming
  const enough = choices.filter((item) => item.minutes >= minutes)
  const [best] =
    enough.length > 0
      ? enough.sort((a, b) => weight[a.kind] - weight[b.kind] || a.minutes - b.minutes)
      : choices.sort((a, b) => b.minutes - a.minutes)
  return best ?? null
}

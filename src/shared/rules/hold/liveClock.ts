import type { Meeting } from '../../model/meeting'
import type { Occurrence } from '../../model/occurrence'
import type { ItemKind, Slot } from '../../model/template'
import { fixedMoment } from '../clock'
import type { MeetingData } from '../meetingData'
import { closingSlots, openingSlots } from '../newAgenda'
import { wallTime } from '../time'
import { runningItem, statesOf, stopsOf } from './course'

/** When an item of a meeting that goes on was to begin, and when it began or will; clock times `HH:mm`. */
export interface LiveRow {
  readonly planned: string
  /** Null for an item that the meeting does not take up any more. */
  readonly now: string | null
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
  const plan = spansFrom(start, stops, data.meeting)
  const planned = new Map(stops.map((item, index) => [item.id, plan[index] ?? start]))
  const runs = runningEnd(running, at)
  const coming = stops.filter((item) => states.get(item.id) === 'coming')
  const times = spansFrom(runs ?? Math.max(at, start), coming, data.meeting)
  const ahead = new Map(coming.map((item, index) => [item.id, times[index] ?? at]))
  const ends = times.at(-1) ?? at

  const clock = (moment: number) =>
    wallTime(new Date(moment).toISOString(), data.meeting.timeZone).clock
  const rowOf = (item: Occurrence): LiveRow => {
    const begun = item.startedAt === null ? ahead.get(item.id) : Date.parse(item.startedAt)
    return {
      planned: clock(planned.get(item.id) ?? start),
      now: begun === undefined ? null : clock(begun),
    }
  }
  const overrunMinutes = Math.max(0, Math.floor((ends - end) / minute))
  const toRun = running && (planned.get(running.id) ?? start) + running.minutes * minute
  const late = toRun !== null && runs !== null ? runs - toRun : Math.max(0, at - start)
  return {
    rows: new Map(stops.map((item) => [item.id, rowOf(item)])),
    lateMinutes: Math.round(late / minute),
    endsAt: clock(ends),
    overrunMinutes,
    toCut: overrunMinutes > 0 ? bestToCut(coming, overrunMinutes) : null,
    elapsed: running && Math.max(0, Math.floor((at - beginning(running)) / minute)),
  }
}

/** When each of the items begins, one after another from a moment, and last when all have ended. */
function spansFrom(from: number, items: readonly Occurrence[], meeting: Meeting): number[] {
  const end = Date.parse(meeting.end)
  const moments: number[] = []
  let cursor = from
  for (const item of items) {
    cursor = Math.max(cursor, fixedMoment(item, cursor, end, meeting.timeZone) ?? cursor)
    moments.push(cursor)
    cursor += item.minutes * minute
  }
  return [...moments, cursor]
}

/** When the item that the meeting is at ends: as planned, or now when it has lasted longer; null for none. */
function runningEnd(running: Occurrence | null, at: number): number | null {
  return running && Math.max(at, beginning(running) + running.minutes * minute)
}

function beginning({ startedAt }: Occurrence): number {
  return Date.parse(startedAt ?? '')
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
function bestToCut(coming: readonly Occurrence[], minutes: number): Occurrence | null {
  const possible = coming.filter((item) => item.minutes > 0 && !needed.has(item.slot))
  const free = possible.filter(({ expertIds }) => expertIds.length === 0)
  const choices = free.length > 0 ? free : possible
  const enough = choices.filter((item) => item.minutes >= minutes)
  const [best] =
    enough.length > 0
      ? enough.sort((a, b) => weight[a.kind] - weight[b.kind] || a.minutes - b.minutes)
      : choices.sort((a, b) => b.minutes - a.minutes)
  return best ?? null
}

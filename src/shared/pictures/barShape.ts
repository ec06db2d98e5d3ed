import type { KnownPeriod } from '../model/period'
import { plusDays } from '../rules/time'
import { lane, type Frame } from './timelineFrame'
import { slack, type DayScale } from './timeScale'

/** A bar as SVG paths: what is known, and what may go on after today; '' where there is none. */
export interface BarShape {
  readonly solid: string
  readonly coming: string
  /** The foot between the tips, in sight; null where the tips leave none. */
  readonly strip: { readonly x: number; readonly width: number } | null
}

/** Where a bar begins and ends, its soft ends apart. */
export interface Ends {
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

export function endsOf(
  { from, until, precision, untilPrecision }: Omit<KnownPeriod, 'asWritten'>,
  scale: DayScale,
  { range, today }: Pick<Frame, 'range' | 'today'>,
): Ends {
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
export function cutTo(ends: Ends, right: number): Ends {
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
export function shapeOf({ start, startTip, known, knownTip, end }: Ends, top: number): BarShape {
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

const round = (value: number) => Math.round(value * 10) / 10

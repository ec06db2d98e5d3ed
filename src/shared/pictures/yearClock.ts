import { daysBetween, plusDays } from '../rules/time'
import { type YearEntry, type YearKind, yearKinds } from '../rules/yearEntries'

/** Sizes of the year clock, in pixels; it is as wide as it is high. */
export const clock = {
  size: 600,
  /** From the middle to the outer edge of the rings; the names of the months stand outside it. */
  outer: 264,
  /** The free middle, in which the year is told. */
  inner: 86,
  month: 280,
  gap: 7,
  lane: 21,
} as const

/** A full circle; angles are in radians, from the top clockwise. */
export const turn = 2 * Math.PI
const middle = clock.size / 2

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where an entry stands in its ring. */
export interface PlacedEntry {
  readonly entry: YearEntry
  readonly from: number
  readonly to: number
  /** From the middle of the clock to the middle of its lane. */
  readonly radius: number
  /** The middle of it. */
  readonly at: Point
  /** A mark for a day, else an arc. */
  readonly isDay: boolean
  /** It began before the year, or goes on after it. */
  readonly isCutAtStart: boolean
  readonly isCutAtEnd: boolean
}

/** All that is of one kind, from the beginning of the year to its end. */
export interface Ring {
  readonly kind: YearKind
  readonly outer: number
  readonly inner: number
  readonly entries: readonly PlacedEntry[]
}

export interface YearClock {
  /** From the outermost in. */
  readonly rings: readonly Ring[]
  /** How thick a lane is: less than `clock.lane` when there are many. */
  readonly lane: number
  /** Each month's first day and middle, from January. */
  readonly months: readonly { readonly start: number; readonly middle: number }[]
  /** The hand of today; null in another year. */
  readonly today: number | null
}

/** A point at an angle and a distance from the middle. */
export function pointAt(angle: number, radius: number): Point {
  return { x: middle + radius * Math.sin(angle), y: middle - radius * Math.cos(angle) }
}

/** The angle at which a day of a year begins; days outside the year lie before 0 or after a full turn. */
export function angleOf(day: string, year: number): number {
  const first = `${year}-01-01`
  return (daysBetween(first, day) / daysBetween(first, `${year + 1}-01-01`)) * turn
}

/** The day of a year to which a point lies; the inverse of `angleOf`. */
export function dayAt({ x, y }: Point, year: number): string {
  const first = `${year}-01-01`
  const angle = (Math.atan2(x - middle, middle - y) + turn) % turn
  return plusDays(first, Math.floor((angle / turn) * daysBetween(first, `${year + 1}-01-01`)))
}

/**
 * How text at an angle is turned, in degrees, so that it follows the circle and is never upside down: on the
 * lower half it reads the other way.
 */
export function textTurn(angle: number): number {
  const degrees = (angle / turn) * 360
  return degrees > 90 && degrees < 270 ? degrees - 180 : degrees
}

/** The year as a circle, January at the top going clockwise: a ring for each kind that has entries. */
export function yearClock(entries: readonly YearEntry[], year: number, today: string): YearClock {
  const kinds = yearKinds.filter((kind) => entries.some((entry) => entry.kind === kind))
  const room = clock.outer - clock.inner - clock.gap * kinds.length
  const spread = spreadIn(entries, kinds, year, room)
  let outer: number = clock.outer
  const rings = spread.rings.map(({ kind, lanes }): Ring => {
    const edge = outer
    const inner = edge - lanes.length * spread.lane
    outer = inner - clock.gap
    const placed = lanes.flatMap((own, index) =>
      own.map((span) => placedAt(span, edge - (index + 0.5) * spread.lane)),
    )
    return { kind, outer: edge, inner, entries: placed.sort((a, b) => a.from - b.from) }
  })
  return {
    rings,
    lane: spread.lane,
    months: monthsOf(year),
    today: today.startsWith(`${year}-`) ? angleOf(today, year) + turn / 730 : null,
  }
}

function monthsOf(year: number): YearClock['months'] {
  const starts = Array.from({ length: 13 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0')
    return angleOf(`${year + Math.floor(index / 12)}-${month}-01`, year)
  })
  return starts.slice(0, 12).map((start, at) => ({
    start,
    middle: (start + (starts[at + 1] ?? turn)) / 2,
  }))
}

type Span = Omit<PlacedEntry, 'radius' | 'at'>

/** An entry cut to the year. */
function spanOf(entry: YearEntry, year: number): Span {
  const from = entry.from === null ? -1 : angleOf(entry.from, year)
  const to = entry.until === null ? turn + 1 : angleOf(plusDays(entry.until, 1), year)
  return {
    entry,
    from: Math.max(0, from),
    to: Math.min(turn, to),
    isDay: entry.from !== null && entry.from === entry.until,
    isCutAtStart: from < 0,
    isCutAtEnd: to > turn + 1e-9,
  }
}

function placedAt(span: Span, radius: number): PlacedEntry {
  return { ...span, radius, at: pointAt((span.from + span.to) / 2, radius) }
}

interface Spread {
  readonly lane: number
  readonly rings: readonly { readonly kind: YearKind; readonly lanes: readonly Span[][] }[]
}

/** Lanes as thick as the room allows: thinner ones have smaller marks, of which more fit beside each other. */
function spreadIn(
  entries: readonly YearEntry[],
  kinds: readonly YearKind[],
  year: number,
  room: number,
): Spread {
  const spans = kinds.map((kind) => ({
    kind,
    own: entries
      .filter((entry) => entry.kind === kind)
      .map((entry) => spanOf(entry, year))
      .sort((a, b) => a.from - b.from || b.to - a.to),
  }))
  for (let lane: number = clock.lane; ; lane -= 1) {
    let outer: number = clock.outer
    const rings = spans.map(({ kind, own }) => {
      const lanes = lanesWithin(own, outer, lane)
      outer -= lanes.length * lane + clock.gap
      return { kind, lanes }
    })
    const count = rings.reduce((sum, { lanes }) => sum + lanes.length, 0)
    if (count * lane <= room) return { lane, rings }
    if (lane <= thinnest) return { lane: room / count, rings }
  }
}

/** The lanes of a ring. A mark takes a wider angle the further in it stands, so as many as it needs are tried. */
function lanesWithin(spans: readonly Span[], outer: number, lane: number): Span[][] {
  for (let count = 1; ; count += 1) {
    const lanes = lanesOf(spans, lane / Math.max(clock.inner, outer - (count - 0.5) * lane))
    if (lanes.length <= count) return lanes
    count = lanes.length - 1
  }
}

/** Thinner, in pixels, no more would be won by smaller marks. */
const thinnest = 5

/** Each entry in the first lane that is free; a mark takes at least so wide an angle. */
function lanesOf(spans: readonly Span[], mark: number): Span[][] {
  const lanes: { own: Span[]; until: number }[] = []
  for (const span of spans) {
    const centre = (span.from + span.to) / 2
    const start = span.isDay ? centre - mark / 2 : span.from
    const end = span.isDay ? centre + mark / 2 : span.to
    const free = lanes.find(({ until }) => until <= start + 1e-9)
    if (free) {
      free.own.push(span)
      free.until = end
    } else lanes.push({ own: [span], until: end })
  }
  return lanes.map(({ own }) => own)
}

/** The outline of an arc of a thickness, for a path; a full circle is drawn as a ring. */
export function arcPath(from: number, to: number, radius: number, thickness: number): string {
  // The two ends of a full circle would be one point, between which no arc is drawn.
  const end = Math.min(to, from + turn - 1e-4)
  const [outer, inner] = [radius + thickness / 2, radius - thickness / 2]
  const far = end - from > Math.PI ? 1 : 0
  const text = ({ x, y }: Point) => `${x.toFixed(2)} ${y.toFixed(2)}`
  return [
    `M${text(pointAt(from, outer))}`,
    `A${outer} ${outer} 0 ${far} 1 ${text(pointAt(end, outer))}`,
    `L${text(pointAt(end, inner))}`,
    `A${inner} ${inner} 0 ${far} 0 ${text(pointAt(from, inner))}Z`,
  ].join('')
}

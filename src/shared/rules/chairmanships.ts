import type { KnownPeriod } from '../model/period'
import type { Seat } from '../model/seat'
import { lastPossible } from './knownPeriod'
import { daysBetween, plusDays } from './time'

/** Where a day falls beside a term. */
export type TermTime = 'past' | 'present' | 'coming'

/** A turn in the chair, or a time for which no chair is known: without an end when it goes on. */
export type Turn =
  | { readonly kind: 'chair'; readonly seat: Seat; readonly time: TermTime }
  | { readonly kind: 'gap'; readonly from: string; readonly until: string | null }

export interface Chairmanships {
  /** In order of time. */
  readonly turns: readonly Turn[]
  /** Whose turn it is on the day: several share it at times; none when nobody's is known. */
  readonly current: readonly Seat[]
  /** The first turn that has not begun on the day. */
  readonly next: Seat | null
}

/**
 * The chairs of a body in order (puheenjohtajuuskalenteri), with the times for which none is known: between
 * them, and on the day itself. A turn without an end lasts until the next begins.
 */
export function chairmanships(bodyId: string, seats: readonly Seat[], day: string): Chairmanships {
  const chairs = seats
    .filter((seat) => seat.bodyId === bodyId && seat.deletedAt === null && seat.role === 'chair')
    .sort((a, b) => ((a.from ?? '') === (b.from ?? '') ? (a.id < b.id ? -1 : 1) : byFrom(a, b)))
  const turns: Turn[] = []
  let lastDay: string | null = null
  let isOpen = false
  for (const [at, seat] of chairs.entries()) {
    const gap = isOpen || lastDay === null ? null : gapBetween(lastDay, seat)
    if (gap) turns.push(gap)
    turns.push({ kind: 'chair', seat, time: timeOf(seat, chairs.slice(at + 1), day) })
    isOpen = seat.until === null
    const end = latestEnd(seat)
    if (end !== null && (lastDay === null || end > lastDay)) lastDay = end
  }
  const chairsAt = (time: TermTime) =>
    turns.flatMap((turn) => (turn.kind === 'chair' && turn.time === time ? [turn.seat] : []))
  const current = chairsAt('present')
  if (current.length === 0 && lastDay !== null && lastDay < day)
    turns.push({ kind: 'gap', from: plusDays(lastDay, 1), until: null })
  return { turns, current, next: chairsAt('coming')[0] ?? null }
}

function byFrom(a: Seat, b: Seat): number {
  return (a.from ?? '') < (b.from ?? '') ? -1 : 1
}

/** A turn whose end is open is over when a later one has begun. */
function timeOf(seat: Seat, later: readonly Seat[], day: string): TermTime {
  if (seat.from !== null && day < seat.from) return 'coming'
  if (seat.until !== null) return day <= seat.until ? 'present' : 'past'
  const isFollowed = later.some(
    ({ from }) => from !== null && from <= day && from > (seat.from ?? ''),
  )
  return isFollowed ? 'past' : 'present'
}

function gapBetween(lastDay: string, { from }: Seat): Turn | null {
  if (from === null || daysBetween(lastDay, from) <= 1) return null
  return { kind: 'gap', from: plusDays(lastDay, 1), until: plusDays(from, -1) }
}

function latestEnd({ until, untilPrecision }: KnownPeriod): string | null {
  return until === null ? null : lastPossible(until, untilPrecision)
}

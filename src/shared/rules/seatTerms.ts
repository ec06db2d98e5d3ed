import type { Body } from '../model/body'
import type { Organisation } from '../model/organisation'
import type { Relation } from '../model/relation'
import type { Seat } from '../model/seat'
import type { Status } from '../model/status'
import { bodiesThatAreOver } from './withoutDeputy'
import { isOurs, ownParties } from './ours'
import { isSameParty, partyReader } from './seatParty'
import { isWithin, plusDays } from './time'

/** A term that ends within so many days asks for a successor. */
export const endingDays = 60

export const termStates = ['running', 'ending', 'coming', 'ended'] as const
export type TermState = (typeof termStates)[number]

/** Where a day falls in a seat's term; `ending` for the last 60 days. */
export function termState({ from, until }: Pick<Seat, 'from' | 'until'>, day: string): TermState {
  if (from !== null && day < from) return 'coming'
  if (until === null) return 'running'
  if (until < day) return 'ended'
  return until <= plusDays(day, endingDays) ? 'ending' : 'running'
}

interface Seats {
  readonly seats: readonly Seat[]
  readonly bodies: ReadonlyMap<string, Body>
  readonly statuses: readonly Status[]
  readonly relations: readonly Relation[]
  readonly organisations: ReadonlyMap<string, Organisation>
}

/**
 * Our seats whose term ends from a day on and at most 60 days after another, the first to end first: those
 * of bodies that are not over, and for which no later term is written down yet.
 */
export function seatsEnding(given: Seats, from: string, to: string = from): Seat[] {
  const last = plusDays(to, endingDays)
  const over = bodiesThatAreOver(given, to)
  const own = ownParties(given.organisations.values())
  const hasSuccessor = successorFinder(given)
  return given.seats
    .filter(
      (seat) =>
        seat.deletedAt === null &&
        seat.until !== null &&
        from <= seat.until &&
        seat.until <= last &&
        isOurs(seat, own) &&
        given.bodies.get(seat.bodyId)?.deletedAt === null &&
        !over.has(seat.bodyId) &&
        !hasSuccessor(seat),
    )
    .sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : 1))
}

/** True for a seat that goes on in another row from the day after its term. */
function successorFinder({ seats, organisations }: Seats): (seat: Seat) => boolean {
  const partyOf = partyReader(organisations)
  return (seat) =>
    seat.until !== null &&
    seats.some(
      (other) =>
        other.id !== seat.id &&
        other.deletedAt === null &&
        other.bodyId === seat.bodyId &&
        other.role === seat.role &&
        (other.from ?? '') > (seat.from ?? '') &&
        isWithin(plusDays(seat.until ?? '', 1), other) &&
        isSameParty(partyOf(other), partyOf(seat)),
    )
}

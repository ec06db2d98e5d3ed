import type { Seat } from '../model/seat'
import { groupBy } from './groupBy'
import { isOurs, ownParties } from './ours'
import { isSameParty, partyReader } from './seatParty'
import { isInactiveOn } from './statusOn'
import { plusDays } from './time'
import { bodiesThatAreOver, type SeatsAtHand } from './withoutDeputy'

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

/**
 * Our seats whose term ends from a day on and at most 60 days after another, the first to end first: those
 * of bodies that are not over, and for which no later term is written down yet.
 */
export function seatsEnding(given: SeatsAtHand, from: string, to: string = from): Seat[] {
  const last = plusDays(to, endingDays)
  return unfollowed(given, to, ({ until }) => from <= until && until <= last)
}

/**
 * Our seats whose term has ended although the cooperation goes on and nobody is written down after it. A
 * suspension may end the seats on purpose, so then nobody is missed.
 */
export function seatsLapsed(given: SeatsAtHand, day: string): Seat[] {
  const statuses = groupBy(given.statuses, ({ subject }) => subject.id)
  return unfollowed(given, day, ({ until }) => until < day).filter(
    ({ bodyId }) => !isInactiveOn(statuses.get(bodyId) ?? [], day),
  )
}

/** The first to end first. */
function unfollowed(
  given: SeatsAtHand,
  day: string,
  isMeant: (term: { until: string }) => boolean,
): Seat[] {
  const over = bodiesThatAreOver(given, day)
  const own = ownParties(given.organisations.values())
  const hasSuccessor = successorFinder(given, day)
  return given.seats
    .filter(
      (seat) =>
        seat.deletedAt === null &&
        seat.until !== null &&
        isMeant({ until: seat.until }) &&
        isOurs(seat, own) &&
        given.bodies.get(seat.bodyId)?.deletedAt === null &&
        !over.has(seat.bodyId) &&
        !hasSuccessor(seat),
    )
    .sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : 1))
}

/** Offices that go round: another party's term follows ours. */
const rotating: ReadonlySet<Seat['role']> = new Set(['chair', 'viceChair', 'secretary'])

/**
 * True for a seat that goes on in another row, which begins the day after its term or by the day looked at:
 * of the same party, or of any where the office goes round.
 */
function successorFinder(
  { seats, organisations }: SeatsAtHand,
  day: string,
): (seat: Seat) => boolean {
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
        (other.from ?? '') <= laterOf(plusDays(seat.until ?? '', 1), day) &&
        (other.until === null || other.until > (seat.until ?? '')) &&
        (rotating.has(seat.role) || isSameParty(partyOf(other), partyOf(seat))),
    )
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b
}

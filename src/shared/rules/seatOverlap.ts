import type { Body } from '../model/body'
import type { Period } from '../model/period'
import type { Seat } from '../model/seat'
import { surePeriod } from './knownPeriod'
import { isSameParty, type PartyReader, type SeatParty } from './seatParty'
import { groupNames } from './seatsByRule'
import { isWithin, overlaps } from './time'

interface Beside {
  readonly seats: readonly Seat[]
  readonly body: Body | undefined
  readonly partyOf: PartyReader
}

/**
 * Another term on the same seat at the same time, or null. Two terms are on one seat when they have the
 * body, the party they stand for and the role in common, and either the same person holds both or the
 * party has no more such seats: one chair, and as many members as the body's rule gives it. Without a
 * rule a party may have several members, as Euregio Karelia's board has two of each region.
 */
export function overlappingSeat(candidate: Seat, beside: Beside): Seat | null {
  const { partyOf } = beside
  const party = partyOf(candidate)
  const term = surePeriod(candidate)
  if (term === null) return null
  const rivals = beside.seats.filter(
    (other) =>
      other.id !== candidate.id &&
      other.deletedAt === null &&
      other.bodyId === candidate.bodyId &&
      other.role === candidate.role &&
      isSameParty(party, partyOf(other)) &&
      shareDay(term, surePeriod(other)),
  )
  const samePerson = rivals.find(
    ({ personId }) => personId !== null && personId === candidate.personId,
  )
  return samePerson ?? crowding(term, rivals, capacity(candidate, party, beside.body))
}

/** How many seats of a role a party has at a time; null when nothing limits them. */
function capacity({ role }: Seat, party: SeatParty, body: Body | undefined): number | null {
  if (role === 'chair') return 1
  const rule = body?.seatRule
  if (!rule || role !== 'member') return null
  if (party.group === '') return rule.each
  const places = rule.extras.filter((group) => groupNames(group).includes(party.group)).length
  return places > 0 ? places : null
}

/** A rival on a day on which the seats are all taken without the candidate. */
function crowding(term: Period, rivals: readonly Seat[], limit: number | null): Seat | null {
  if (limit === null) return null
  const terms = rivals.map((seat) => ({ seat, term: surePeriod(seat) }))
  const starts = [term, ...terms.map((rival) => rival.term)].map((one) => one?.from ?? firstOfAll)
  for (const day of starts.filter((start) => isWithin(start, term))) {
    const present = terms.filter((rival) => rival.term && isWithin(day, rival.term))
    if (present.length >= limit) return present[0]?.seat ?? null
  }
  return null
}

function shareDay(a: Period, b: Period | null): boolean {
  return b !== null && overlaps(a, b)
}

/** Before any term that has a beginning. */
const firstOfAll = '0000-01-01'

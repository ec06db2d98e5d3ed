import { documentLanguages, type LocalText } from '../model/base'
import type { Body } from '../model/body'
import type { Link } from '../model/link'
import type { Seat } from '../model/seat'
import { activeMembers, type MemberRegister } from './members'
import { asGroup, isSameParty, type PartyReader, type SeatParty } from './seatParty'
import { isWithin } from './time'

/** Roles that take one of the body's places; the others sit beside them. */
const seated: readonly Seat['role'][] = ['chair', 'viceChair', 'member']

/** One place that the rule gives, and the seat that takes it. */
export interface PlaceByRule {
  /** The active member whose place it is; null for a place of a group. */
  readonly member: Link | null
  readonly group: LocalText | null
  /** Null when nothing of it is written down; its person may still be unnamed. */
  readonly seat: Seat | null
}

export interface Seating {
  readonly places: readonly PlaceByRule[]
  /** Places whose seat has a named person. */
  readonly filled: number
  /** Places with no seat or nobody named. */
  readonly empty: number
  /** Seats in force for which the rule gives no place. */
  readonly superfluous: readonly Seat[]
}

interface Given {
  readonly members: MemberRegister
  /** The seats of the body; those of others are passed over. */
  readonly seats: readonly Seat[]
  readonly partyOf: PartyReader
}

/**
 * The places that a body's rule gives on a day (domain: BRYC has one for each active member region of BRC
 * and one of the indigenous peoples), and the seats that take them. Null when the body has no rule.
 */
export function seatsByRule(body: Body, day: string, given: Given): Seating | null {
  const rule = body.seatRule
  if (rule === null) return null
  const free = seatsOn(body.id, day, given.seats).map((seat) => ({
    seat,
    party: given.partyOf(seat),
  }))
  const take = (fits: (party: SeatParty) => boolean): Seat | null => {
    const at = free.findIndex(({ party }) => fits(party))
    return at === -1 ? null : (free.splice(at, 1)[0]?.seat ?? null)
  }
  const ofMembers = activeMembers(given.members, rule.membersOfId, day).flatMap((member) =>
    Array.from({ length: rule.each }, (): PlaceByRule => ({
      member,
      group: null,
      seat: take(({ ids }) => ids.has(member.id)),
    })),
  )
  const ofGroups = rule.extras.map((group): PlaceByRule => ({
    member: null,
    group,
    seat: take((party) => party.group !== '' && groupNames(group).includes(party.group)),
  }))
  const places = [...ofMembers, ...ofGroups]
  const filled = places.filter(({ seat }) => seat !== null && seat.personId !== null).length
  return {
    places,
    filled,
    empty: places.length - filled,
    superfluous: free.filter((one) => !holdsOffice(one, places)).map(({ seat }) => seat),
  }
}

/**
 * How many places of a body are filled on a day, of how many: those of its rule, or without a rule the
 * seats that are written down, a chair of a party that has a member counted once. Null when there are none.
 */
export function seatCount(
  body: Body,
  day: string,
  given: Given,
): { filled: number; places: number } | null {
  const byRule = seatsByRule(body, day, given)
  if (byRule) return { filled: byRule.filled, places: byRule.places.length }
  const all = seatsOn(body.id, day, given.seats)
  const members = all.filter(({ role }) => role === 'member').map(given.partyOf)
  const seats = all.filter(
    (seat) =>
      seat.role === 'member' || !members.some((one) => isSameParty(one, given.partyOf(seat))),
  )
  if (seats.length === 0) return null
  return { filled: seats.filter(({ personId }) => personId !== null).length, places: seats.length }
}

/** True for a chair of a party that has its place by another seat: the office needs no place of its own. */
function holdsOffice(
  { seat, party }: { seat: Seat; party: SeatParty },
  places: readonly PlaceByRule[],
): boolean {
  return seat.role !== 'member' && places.some(({ member }) => member && party.ids.has(member.id))
}

/** The names of a group in every language, as they are compared. */
export function groupNames(group: LocalText): string[] {
  return documentLanguages.map((language) => asGroup(group[language])).filter((name) => name !== '')
}

/** The places taken on a day: named ones first, then the chair's, so that they get the rule's places. */
function seatsOn(bodyId: string, day: string, seats: readonly Seat[]): Seat[] {
  return seats
    .filter((seat) => seat.bodyId === bodyId && seat.deletedAt === null && isWithin(day, seat))
    .filter(({ role }) => seated.includes(role))
    .sort(
      (a, b) =>
        Number(b.personId !== null) - Number(a.personId !== null) ||
        seated.indexOf(a.role) - seated.indexOf(b.role) ||
        (a.id < b.id ? -1 : 1),
    )
}

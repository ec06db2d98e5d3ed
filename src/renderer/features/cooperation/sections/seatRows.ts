import { textIn } from '@shared/model/base'
import type { Body } from '@shared/model/body'
import type { Link } from '@shared/model/link'
import { type Seat, seatRoles } from '@shared/model/seat'
import { type PlaceByRule, seatsByRule } from '@shared/rules/seatsByRule'
import { seatsLapsed, termState } from '@shared/rules/seatTerms'
import { isWithin } from '@shared/rules/time'
import { seatsLackingDeputy } from '@shared/rules/withoutDeputy'
import { finnishOrder } from '@shared/texts/format'
import type { Texts } from '@shared/texts/texts'
import { linkName, nameOf } from '@renderer/register/names'
import type { SeatTermState } from '@renderer/register/termMark'
import type { BodySeats } from '@renderer/store/bodySeats'

/** A line of a body's seats. */
export interface SeatRow {
  id: string
  /** Whom it stands for, in words. */
  party: string
  /** What a new seat for an empty place begins with. */
  fields: Readonly<Record<string, string>>
  /** Null for a place of the rule of which nothing is written down. */
  seat: Seat | null
  person: string
  deputy: string
  /** True when it is in force but the rule gives no place for it. */
  isSuperfluous: boolean
  /** Null for a place of which nothing is written down. */
  term: SeatTermState | null
  /** True for a seat of ours that should have a deputy. */
  lacksDeputy: boolean
}

interface Words {
  t: Texts
  language: 'fi' | 'en'
}

/**
 * The places of the rule in order of name, then what has no place, then those who sit beside them, and
 * seats of ours whose term is over without anybody to follow.
 */
export function seatRows(body: Body, day: string, found: BodySeats, words: Words): SeatRow[] {
  const seating = seatsByRule(body, day, found)
  const lapsed = new Set(seatsLapsed(found.atHand, day))
  const lacking = new Set(seatsLackingDeputy(found.atHand, day))
  const rowOf = (seat: Seat): SeatRow => ({
    ...seatRow(seat, found, words),
    term: lapsed.has(seat) ? 'lapsed' : termState(seat, day),
    lacksDeputy: lacking.has(seat),
  })
  const placed = (seating?.places ?? []).map((place, at) =>
    placeRow(place, at, place.seat && rowOf(place.seat), found, words),
  )
  const taken = new Set(placed.map(({ seat }) => seat?.id))
  const superfluous = new Set(seating?.superfluous)
  const others = found.seats
    .filter((seat) => (isWithin(day, seat) || lapsed.has(seat)) && !taken.has(seat.id))
    .map((seat) => ({ ...rowOf(seat), isSuperfluous: superfluous.has(seat) }))
    .sort(
      (a, b) =>
        Number(b.isSuperfluous) - Number(a.isSuperfluous) ||
        Number(a.term === 'lapsed') - Number(b.term === 'lapsed') ||
        roleRank(a) - roleRank(b) ||
        finnishOrder.compare(a.party, b.party),
    )
  return [...placed, ...others]
}

function placeRow(
  place: PlaceByRule,
  at: number,
  row: SeatRow | null,
  found: BodySeats,
  words: Words,
): SeatRow {
  const { member, group } = place
  const party = member
    ? linkName(found.records, member, words.language)
    : group
      ? textIn(group, words.language)
      : ''
  const fields = member ? { represents: asText(member) } : { group: party }
  if (row) return { ...row, party, fields }
  return {
    id: `place ${at}`,
    party,
    fields,
    seat: null,
    person: '',
    deputy: '',
    isSuperfluous: false,
    term: null,
    lacksDeputy: false,
  }
}

type SeatWords = Omit<SeatRow, 'term' | 'lacksDeputy'>

function seatRow(seat: Seat, { records }: BodySeats, { t, language }: Words): SeatWords {
  const { represents, group, personId, deputyId } = seat
  const people = records.person ?? new Map<string, never>()
  return {
    id: seat.id,
    party: represents
      ? linkName(records, represents, language)
      : group || t('cooperation.seat.ours'),
    fields: {},
    seat,
    person: nameOf(people, personId, language),
    deputy: nameOf(people, deputyId, language),
    isSuperfluous: false,
  }
}

/** A link as an address gives it. */
function asText({ kind, id }: Link): string {
  return `${kind}:${id}`
}

function roleRank({ seat }: SeatRow): number {
  return seat === null ? 0 : seatRoles.indexOf(seat.role)
}

import { textIn } from '@shared/model/base'
import type { Body } from '@shared/model/body'
import type { Link } from '@shared/model/link'
import { type Seat, seatRoles } from '@shared/model/seat'
import { type PlaceByRule, seatsByRule } from '@shared/rules/seatsByRule'
import { isWithin } from '@shared/rules/time'
import { finnishOrder } from '@shared/texts/format'
import type { Texts } from '@shared/texts/texts'
import { linkName, nameOf } from '@renderer/register/names'
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
}

interface Words {
  t: Texts
  language: 'fi' | 'en'
}

/** The places of the rule in order of name, then what has no place, then those who sit beside them. */
export function seatRows(body: Body, day: string, found: BodySeats, words: Words): SeatRow[] {
  const seating = seatsByRule(body, day, found)
  const placed = (seating?.places ?? []).map((place, at) => placeRow(place, at, found, words))
  const taken = new Set(placed.map(({ seat }) => seat?.id))
  const superfluous = new Set(seating?.superfluous)
  const others = found.seats
    .filter((seat) => isWithin(day, seat) && !taken.has(seat.id))
    .map((seat) => ({ ...seatRow(seat, found, words), isSuperfluous: superfluous.has(seat) }))
    .sort(
      (a, b) =>
        Number(b.isSuperfluous) - Number(a.isSuperfluous) ||
        roleRank(a) - roleRank(b) ||
        finnishOrder.compare(a.party, b.party),
    )
  return [...placed, ...others]
}

function placeRow(place: PlaceByRule, at: number, found: BodySeats, words: Words): SeatRow {
  const { member, group, seat } = place
  const party = member
    ? linkName(found.records, member, words.language)
    : group
      ? textIn(group, words.language)
      : ''
  const fields = member ? { represents: asText(member) } : { group: party }
  if (seat) return { ...seatRow(seat, found, words), party, fields }
  return {
    id: `place ${at}`,
    party,
    fields,
    seat: null,
    person: '',
    deputy: '',
    isSuperfluous: false,
  }
}

function seatRow(seat: Seat, { records }: BodySeats, { t, language }: Words): SeatRow {
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

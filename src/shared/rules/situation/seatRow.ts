import type { Seat } from '../../model/seat'
import type { SeatsAtHand } from '../withoutDeputy'
import {
  detailOf,
  rowOf,
  type SituationRecords,
  type SituationRow,
  type SituationWords,
} from './figures'

/** A seat by its body, who sits in it and as what. */
export function seatRow(seat: Seat, day: string | null, words: SituationWords): SituationRow {
  const { id, bodyId, personId } = seat
  const who = personId === null ? '' : words.name({ kind: 'person', id: personId })
  return rowOf({ kind: 'seat', id }, words.name({ kind: 'body', id: bodyId }), {
    day,
    precision: seat.untilPrecision,
    detail: detailOf(who, words.role(seat)),
  })
}

/** What the rules of seats ask for. */
export function seatsAtHand(records: SituationRecords): SeatsAtHand {
  const { seat, body, status, relation, organisation } = records
  return {
    seats: [...seat.values()],
    bodies: body,
    statuses: [...status.values()],
    relations: [...relation.values()],
    organisations: organisation,
  }
}

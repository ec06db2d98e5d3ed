import type { Nomination } from '@shared/model/nomination'
import type { Organisation } from '@shared/model/organisation'
import type { Person } from '@shared/model/person'
import { createRecord } from '@shared/model/records'
import type { Seat } from '@shared/model/seat'
import { ownOrganisation } from '@shared/rules/ours'

/** Why no seats are made of a nomination: each code is a sentence in texts `followUp.nomination.why`. */
export type NoSeats = 'noBody' | 'nobody' | 'tooMany' | 'allMade'

interface Found {
  people: ReadonlyMap<string, Person>
  organisations: ReadonlyMap<string, Organisation>
  /** Living seats, of any body. */
  seats: Iterable<Seat>
}

/**
 * The seats that a decided nomination gives: one for each person proposed who has none from it yet, from
 * the day of the decision and with its reference. More people than seats were asked for means that the
 * proposal has not been narrowed to those who were named.
 */
export function seatsOfNomination(nomination: Nomination, found: Found): Seat[] | NoSeats {
  const { id, bodyId, proposedIds, seats: asked, decidedOn, decisionReference } = nomination
  if (bodyId === null) return 'noBody'
  if (proposedIds.length === 0) return 'nobody'
  if (proposedIds.length > asked) return 'tooMany'
  const seated = new Set<string | null>()
  for (const seat of found.seats) if (seat.nominationId === id) seated.add(seat.personId)
  const missing = proposedIds.filter((personId) => !seated.has(personId))
  if (missing.length === 0) return 'allMade'
  const own = ownOrganisation(found.organisations.values())
  return missing.map((personId) =>
    createRecord('seat', {
      bodyId,
      personId,
      organisationId: found.people.get(personId)?.organisationId ?? null,
      from: decidedOn,
      nominatedById: own?.id ?? null,
      nominationId: id,
      decisionReference,
    }),
  )
}

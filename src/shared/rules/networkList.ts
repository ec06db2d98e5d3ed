import type { Body } from '../model/body'
import type { Membership } from '../model/membership'
import type { Seat } from '../model/seat'
import { isWithin } from './time'

/** Somebody of a network, and who stands in for them; either may be nobody. */
export interface NetworkPlace {
  readonly personId: string | null
  readonly deputyId: string | null
}

interface NetworkRecords {
  readonly bodies: ReadonlyMap<string, Body>
  readonly seats: Iterable<Seat>
  readonly memberships: Iterable<Membership>
}

/**
 * The network list (verkoston jakelu) on a day: who sits in the networks with their deputies, and the contact
 * person of each organisation that belongs to one, be it as a member or on its mailing list.
 */
export function networkList(
  { bodies, seats, memberships }: NetworkRecords,
  day: string,
): NetworkPlace[] {
  const isOfNetwork = (one: Seat | Membership) =>
    one.deletedAt === null && isWithin(day, one) && bodies.get(one.bodyId)?.kind === 'network'
  return [
    ...[...seats].filter(isOfNetwork).map(({ personId, deputyId }) => ({ personId, deputyId })),
    ...[...memberships]
      .filter(isOfNetwork)
      .map(({ contactId }) => ({ personId: contactId, deputyId: null })),
  ]
}

import type { Body } from '../model/body'
import type { Organisation } from '../model/organisation'
import type { Relation } from '../model/relation'
import type { Seat } from '../model/seat'
import type { Status } from '../model/status'
import { isOurs, ownParties } from './ours'
import { statusesOn } from './statusOn'
import { isWithin } from './time'

/** Secretaries, experts and observers have no personal deputies. */
const deputised: ReadonlySet<Seat['role']> = new Set(['chair', 'viceChair', 'member'])

/** Seats, and what tells whose they are and whether their bodies go on. */
export interface SeatsAtHand {
  readonly seats: readonly Seat[]
  readonly bodies: ReadonlyMap<string, Body>
  readonly statuses: readonly Status[]
  readonly relations: readonly Relation[]
  readonly organisations: ReadonlyMap<string, Organisation>
}

/** Our seats in force on a day that should have a deputy and lack one, in bodies that are not over. */
export function seatsLackingDeputy(given: SeatsAtHand, day: string): Seat[] {
  const over = bodiesThatAreOver(given, day)
  const own = ownParties(given.organisations.values())
  return given.seats.filter((seat) => {
    const body = given.bodies.get(seat.bodyId)
    return (
      isOurs(seat, own) &&
      seat.deletedAt === null &&
      seat.deputyId === null &&
      deputised.has(seat.role) &&
      isWithin(day, seat) &&
      body?.deletedAt === null &&
      !over.has(seat.bodyId)
    )
  })
}

/** Bodies that have merged or ended by a day: they need no deputies or successors; a suspended one does. */
export function bodiesThatAreOver(
  { statuses, relations }: Pick<SeatsAtHand, 'statuses' | 'relations'>,
  day: string,
): Set<string> {
  const ended = [...statusesOn(statuses, day).values()]
    .flat()
    .filter(
      ({ layer, state }) => layer !== 'contact' && (state === 'ended' || state === 'neverStarted'),
    )
  const merged = relations.filter(
    (one) => one.kind === 'mergedInto' && one.deletedAt === null && isWithin(day, one),
  )
  return new Set([...ended, ...merged].map(({ subject }) => subject.id))
}

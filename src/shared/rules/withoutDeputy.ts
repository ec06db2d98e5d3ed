import type { Body } from '../model/body'
import type { Seat } from '../model/seat'
import type { Status } from '../model/status'
import { isWithin } from './time'

/** Secretaries, experts and observers have no personal deputies. */
const deputised: ReadonlySet<Seat['role']> = new Set(['chair', 'viceChair', 'member'])

interface Seats {
  readonly seats: readonly Seat[]
  readonly bodies: ReadonlyMap<string, Body>
  readonly statuses: readonly Status[]
}

/** The seats in force on a day that should have a deputy and lack one, in bodies that are not over. */
export function seatsLackingDeputy({ seats, bodies, statuses }: Seats, day: string): Seat[] {
  const over = bodiesThatAreOver(bodies, statuses, day)
  return seats.filter((seat) => {
    const body = bodies.get(seat.bodyId)
    return (
      seat.deletedAt === null &&
      seat.deputyId === null &&
      deputised.has(seat.role) &&
      isWithin(day, seat) &&
      body?.deletedAt === null &&
      !over.has(seat.bodyId)
    )
  })
}

/** A body that has merged or ended needs no deputies; a suspended one still does. */
function bodiesThatAreOver(
  bodies: Seats['bodies'],
  statuses: Seats['statuses'],
  day: string,
): Set<string> {
  const ended = statuses.filter(
    (status) =>
      status.deletedAt === null &&
      status.layer !== 'contact' &&
      (status.state === 'ended' || status.state === 'neverStarted') &&
      isWithin(day, status),
  )
  const merged = [...bodies.values()].filter((body) => body.mergedIntoId !== null)
  return new Set([...ended.map((status) => status.subject.id), ...merged.map((body) => body.id)])
}

import type { Meeting, Participant } from '@shared/model/meeting'
import type { Seat } from '@shared/model/seat'
import type { NetworkPlace } from '@shared/rules/networkList'
import { isWithin } from '@shared/rules/time'

const roleOfSeat: Record<Seat['role'], Participant['role']> = {
  chair: 'member',
  viceChair: 'member',
  member: 'member',
  deputy: 'deputy',
  secretary: 'member',
  expert: 'expert',
  observer: 'guest',
}

/** The named holders of a body's seats on a day, and their deputies; each person once. */
export function seatParticipants(
  seats: readonly Seat[],
  bodyId: string,
  day: string,
): Participant[] {
  const inForce = seats.filter(
    (seat) => seat.bodyId === bodyId && seat.deletedAt === null && isWithin(day, seat),
  )
  const holders = inForce.flatMap(({ personId, role }): Participant[] =>
    personId ? [{ personId, role: roleOfSeat[role] }] : [],
  )
  const deputies = inForce.flatMap(({ deputyId }): Participant[] =>
    deputyId ? [{ personId: deputyId, role: 'deputy' }] : [],
  )
  return withParticipants([], [...holders, ...deputies])
}

/**
 * Those on the network list, and their deputies; guests, unless it is the network that meets.
 * @param type of the meeting they are called to
 */
export function networkParticipants(
  list: readonly NetworkPlace[],
  type: Meeting['type'],
): Participant[] {
  const isOwn = type === 'network'
  const called = list.flatMap(({ personId, deputyId }): Participant[] => [
    ...(personId ? [{ personId, role: isOwn ? ('member' as const) : ('guest' as const) }] : []),
    ...(deputyId
      ? [{ personId: deputyId, role: isOwn ? ('deputy' as const) : ('guest' as const) }]
      : []),
  ])
  return withParticipants([], called)
}

/** The list with those added who are not in it; nobody's role changes. */
export function withParticipants(
  list: readonly Participant[],
  added: readonly Participant[],
): Participant[] {
  const all = [...list, ...added]
  return all.filter(
    (one, index) => all.findIndex((other) => other.personId === one.personId) === index,
  )
}

/** The person in a body's chair or secretary's seat on a day; null when nobody is named. */
export function seatHolder(
  seats: readonly Seat[],
  bodyId: string,
  role: 'chair' | 'secretary',
  day: string,
): string | null {
  const seat = seats.find(
    (one) =>
      one.bodyId === bodyId &&
      one.role === role &&
      one.deletedAt === null &&
      one.personId !== null &&
      isWithin(day, one),
  )
  return seat?.personId ?? null
}

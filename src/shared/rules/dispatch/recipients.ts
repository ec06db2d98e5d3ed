import type { RecipientGroup } from '../../model/dispatch'
import type { Person } from '../../model/person'
import type { Seat } from '../../model/seat'
import { actingFor } from '../acting'
import type { MeetingData } from '../meetingData'
import type { NetworkPlace } from '../networkList'
import { isWithin, wallTime } from '../time'

/** Somebody to whom the papers can be sent, once, under the first list that has them. */
export interface Candidate {
  readonly person: Person
  readonly group: Exclude<RecipientGroup, 'other'>
  /** The member in whose place a deputy is called; the one who is covered on the day. */
  readonly forPerson: Person | null
  /** Called to the meeting or to one of its items: chosen unless told otherwise. */
  readonly isCalled: boolean
}

/**
 * Everybody the papers may go to: those called, with who stands in for them on that day, the experts of items, who
 * sits in the body on that day with the deputies, the team, and the network list.
 */
export function candidates(
  data: MeetingData,
  { seats, network }: { seats: Iterable<Seat>; network: readonly NetworkPlace[] },
): Candidate[] {
  const { meeting, people, covers, occurrences } = data
  const day = wallTime(meeting.start, meeting.timeZone).day
  const found = new Map<string, Candidate>()

  function add(
    id: string | null,
    group: Candidate['group'],
    forPerson: Person | null = null,
    isCalled = false,
  ): void {
    const person = id === null ? undefined : people.get(id)
    if (!person || found.has(person.id)) return
    found.set(person.id, { person, group, forPerson, isCalled })
  }

  const called = [
    meeting.chairId,
    meeting.secretaryId,
    ...meeting.participants.map(({ personId }) => personId),
  ]
  for (const id of called) {
    add(id, 'called', null, true)
    if (id === null) continue
    const acting = actingFor(id, day, covers)
    if (acting.coveredId !== null) add(acting.personId, 'called', people.get(id) ?? null, true)
  }
  for (const { deputyId, personId } of meeting.replies)
    add(deputyId, 'called', people.get(personId) ?? null, true)
  for (const { expertIds } of occurrences) for (const id of expertIds) add(id, 'expert', null, true)

  const inForce = [...seats].filter((seat) => seat.deletedAt === null && isWithin(day, seat))
  for (const seat of inForce.filter(({ bodyId }) => bodyId === meeting.bodyId))
    addPlace(seat, 'seats')
  for (const person of people.values()) if (person.teamMember) add(person.id, 'team')
  for (const place of network) addPlace(place, 'network')
  return [...found.values()]

  function addPlace({ personId, deputyId }: NetworkPlace, group: 'seats' | 'network'): void {
    add(personId, group)
    add(deputyId, group, personId === null ? null : (people.get(personId) ?? null))
  }
}

/** The personal deputies, on the day of the meeting, of a member of the meeting's body; none outside a body. */
export function deputiesOf(
  personId: string,
  { meeting }: Pick<MeetingData, 'meeting'>,
  seats: Iterable<Seat>,
): string[] {
  const day = wallTime(meeting.start, meeting.timeZone).day
  return [...seats].flatMap((seat) =>
    seat.deletedAt === null &&
    seat.bodyId === meeting.bodyId &&
    seat.personId === personId &&
    seat.deputyId !== null &&
    isWithin(day, seat)
      ? [seat.deputyId]
      : [],
  )
}

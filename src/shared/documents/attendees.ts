import type { Participant } from '../model/meeting'
import type { Person } from '../model/person'
import { personName } from '../model/personName'
import type { MeetingData } from '../rules/meetingData'
import type { Address, Attendee } from './invitation'
import { coverOf } from './people'

const roles: Readonly<Record<Participant['role'], Attendee['role']>> = {
  member: 'required',
  deputy: 'optional',
  expert: 'required',
  guest: 'optional',
  informed: 'informed',
}

/**
 * Those called to the whole meeting who have an e-mail address, each address once: chair, secretary,
 * participants. Who stands in for an absent one on that day is called beside them.
 */
export function attendeesOf(data: MeetingData): Attendee[] {
  const { chairId, secretaryId, participants } = data.meeting
  const called: [string | null, Attendee['role']][] = [
    [chairId, 'chair'],
    [secretaryId, 'required'],
    ...participants.map(({ personId, role }): [string, Attendee['role']] => [
      personId,
      roles[role],
    ]),
  ]
  const attendees = new Map<string, Attendee>()
  for (const [id, role] of called) {
    const person = id === null ? undefined : data.people.get(id)
    if (!person) continue
    const cover = role === 'informed' ? null : coverOf(person.id, data)
    add(person, role)
    if (cover) add(cover, role === 'chair' ? 'required' : role)
  }
  return [...attendees.values()]

  function add(person: Person, role: Attendee['role']): void {
    const key = person.email.toLowerCase()
    if (key === '' || attendees.has(key)) return
    attendees.set(key, { ...addressOf(person), role })
  }
}

/** Who sends the invitation: the secretary, else the chair; null when neither has an address. */
export function organizerOf(data: MeetingData): Address | null {
  for (const id of [data.meeting.secretaryId, data.meeting.chairId]) {
    const person = id === null ? undefined : data.people.get(id)
    if (person && person.email !== '') return addressOf(person)
  }
  return null
}

/** Who calls the meeting, for the end of a message: the secretary, else the chair, with or without an address. */
export function callerName({ meeting, people }: MeetingData): string {
  for (const id of [meeting.secretaryId, meeting.chairId]) {
    const person = id === null ? undefined : people.get(id)
    if (person) return personName(person)
  }
  return ''
}

export function addressOf(person: Person): Address {
  return { name: personName(person), email: person.email }
}

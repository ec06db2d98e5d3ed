import type { Body } from '../../model/body'
import type { Meeting } from '../../model/meeting'
import { isThere, type Attendee } from './attendance'

/** How many of the members are there, themselves or by a deputy, of how many. */
export interface Quorum {
  readonly there: number
  readonly members: number
  /** The body's rule, and how many members it asks for of these. */
  readonly rule: 'majority' | 'least'
  readonly needed: number
  readonly isMet: boolean
}

/** True for a body that has a rule of quorum. */
export function hasQuorumRule(body: Body | null): boolean {
  return body !== null && body.quorum.rule !== 'none'
}

/** The members in attendance; null where the body has no rule of quorum, or the meeting does not note it. */
export function quorumOf(
  meeting: Meeting,
  body: Body | null,
  attendees: readonly Attendee[],
): Quorum | null {
  const rule = body?.quorum.rule ?? 'none'
  if (!meeting.quorum || rule === 'none') return null
  const members = attendees.filter(
    ({ personId, role }) => role !== 'added' && isMember(meeting, personId),
  )
  const stands = new Set(
    attendees.flatMap(({ mark }) => (mark && isThere(mark.presence) ? [mark.deputyForId] : [])),
  )
  const there = members.filter(
    ({ personId, mark }) =>
      (mark && isThere(mark.presence) && mark.left === null) || stands.has(personId),
  ).length
  const majority = Math.floor(members.length / 2) + 1
  const needed = rule === 'least' ? (body?.quorum.least ?? majority) : majority
  return { there, members: members.length, rule, needed, isMet: there >= needed }
}

function isMember(meeting: Meeting, personId: string): boolean {
  const called = meeting.participants.find((one) => one.personId === personId)
  return called ? called.role === 'member' : personId === meeting.chairId
}

import { isWritten } from '@shared/model/base'
import { clockTime, day, line, localLine, webAddress, z } from '@shared/model/fields'
import type { Body } from '@shared/model/body'
import { optionalReference } from '@shared/model/fields'
import type { Meeting } from '@shared/model/meeting'
import type { Person } from '@shared/model/person'
import { createRecord } from '@shared/model/records'
import type { Seat } from '@shared/model/seat'
import { meetingTypes } from '@shared/model/template'
import { hasQuorumRule } from '@shared/rules/hold/quorum'
import { formalItems, itemsFromTemplate } from '@shared/rules/newAgenda'
import { homeZone, momentOf, wallTime } from '@shared/rules/time'
import { put, type Change } from '@renderer/store/change'
import { seatHolder, seatParticipants, withParticipants } from './seatParticipants'
import type { StartingPoint } from './startingPoints'

/** What is asked of a new meeting; the rest follows from its starting point. */
export const newMeetingSchema = z
  .strictObject({
    type: z.enum(meetingTypes),
    bodyId: optionalReference('body'),
    title: localLine,
    number: line,
    day,
    from: clockTime,
    until: clockTime,
    place: line,
    link: webAddress,
    withItems: z.boolean(),
  })
  .refine((value) => isWritten(value.title), { path: ['title', 'fi'], error: 'titleMissing' })
  .refine((value) => value.from < value.until, { path: ['until'], error: 'endBeforeStart' })
export type NewMeetingValues = z.infer<typeof newMeetingSchema>

/** The answers as the starting point proposes them. */
export function proposedValues({ proposed, template }: StartingPoint): NewMeetingValues {
  const zone = proposed.timeZone ?? homeZone
  const from = wallTime(proposed.start, zone)
  const { fi = '', en = '', sv = '' } = proposed.title ?? {}
  return {
    type: proposed.type,
    bodyId: proposed.bodyId ?? null,
    title: { fi, en, sv },
    number: proposed.number ?? '',
    day: from.day,
    from: from.clock,
    until: wallTime(proposed.end, zone).clock,
    place: proposed.place ?? '',
    link: proposed.link ?? '',
    withItems: template !== null && template.items.length > 0,
  }
}

export interface Around {
  bodies: readonly Body[]
  seats: readonly Seat[]
  people: readonly Person[]
}

/**
 * The meeting, and with `withItems` the standing items of its template, as one set of changes. Throws a
 * ZodError only when the answers have not passed `newMeetingSchema`.
 */
export function newMeetingChanges(
  point: StartingPoint,
  values: NewMeetingValues,
  around: Around,
): { meeting: Meeting; changes: Change[] } {
  const meeting = newMeeting(point, values, around)
  const standing =
    values.withItems && point.template ? itemsFromTemplate(point.template, meeting.id) : []
  const formal = values.withItems ? formalItems(meeting, standing) : []
  const items = [...standing, ...formal].map((item) => put('occurrence', item))
  return { meeting, changes: [put('meeting', meeting), ...items] }
}

function newMeeting(point: StartingPoint, values: NewMeetingValues, around: Around): Meeting {
  const { proposed } = point
  const { type, title, number, place, link, day: on, from, until } = values
  const zone = proposed.timeZone ?? homeZone
  const bodyId = type === 'body' || proposed.bodyId ? values.bodyId : null
  return createRecord('meeting', {
    ...proposed,
    type,
    title,
    number,
    place,
    link,
    ...bodyWay(point, bodyId, around.bodies),
    ...calledPeople(point, type, bodyId, on, around),
    bodyId,
    start: momentOf(on, from, zone),
    end: momentOf(on, until, zone),
    timeZone: zone,
  })
}

/** What the body picked in the form needs, when the starting point did not know it already. */
function bodyWay(point: StartingPoint, bodyId: string | null, bodies: readonly Body[]) {
  const body = bodies.find((one) => one.id === bodyId)
  if (!body || body.id === point.proposed.bodyId) return {}
  return {
    quorum: hasQuorumRule(body),
    scrutineers: body.formal,
    ...(body.formal ? { document: 'minutes' as const } : {}),
    ...(body.numbering.scheme === 'decimal' ? {} : { numbering: body.numbering }),
  }
}

/** A series says whom it calls; a template calls the team's members or the holders of the body's seats. */
function calledPeople(
  { proposed, origin }: StartingPoint,
  type: NewMeetingValues['type'],
  bodyId: string | null,
  on: string,
  { seats, people }: Around,
) {
  if (origin !== 'template') return {}
  if (type === 'team') return { participants: teamParticipants(people) }
  if (bodyId === null) return { participants: proposed.participants ?? [] }
  return {
    participants: seatParticipants(seats, bodyId, on),
    chairId: seatHolder(seats, bodyId, 'chair', on),
    secretaryId: seatHolder(seats, bodyId, 'secretary', on),
  }
}

/** How many people the meeting calls as it is proposed, before a body is picked. */
export function calledCount({ proposed, origin }: StartingPoint, { people }: Around): number {
  if (origin === 'series') return proposed.participants?.length ?? 0
  const callsTeam = origin === 'template' && proposed.type === 'team'
  return callsTeam ? teamParticipants(people).length : 0
}

/** The members of the team, as participants. */
export function teamParticipants(people: readonly Person[]) {
  const members = people.filter((person) => person.teamMember && person.deletedAt === null)
  return withParticipants(
    [],
    members.map(({ id }) => ({ personId: id, role: 'member' })),
  )
}

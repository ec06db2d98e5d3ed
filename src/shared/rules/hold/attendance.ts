import type { Attendance, Presence } from '../../model/attendance'
import type { Meeting, Participant } from '../../model/meeting'
import type { Occurrence } from '../../model/occurrence'
import type { Seat } from '../../model/seat'
import { isWithin, wallTime } from '../time'

export type AttendeeRole =
  'chair' | 'secretary' | Exclude<Participant['role'], 'informed'> | 'added'

/** Somebody who is at a meeting, or was expected. */
export interface Attendee {
  readonly personId: string
  readonly role: AttendeeRole
  /** The items an expert was invited for; none for one who is called to the whole meeting. */
  readonly forItems: readonly string[]
  /** Null while nothing is marked. */
  readonly mark: Attendance | null
}

/**
 * Who is called to the meeting and who came to it, each once: chair, secretary, the others as they are called, the
 * experts of single items, and those who were added in the meeting. Who is only informed is not expected.
 */
export function attendeesOf(meeting: Meeting, occurrences: readonly Occurrence[]): Attendee[] {
  const found = new Map<string, Attendee>()
  const add = (personId: string | null, role: AttendeeRole, forItems: readonly string[] = []) => {
    if (personId === null || found.has(personId)) return
    const mark = meeting.attendance.find((one) => one.personId === personId) ?? null
    found.set(personId, { personId, role, forItems, mark })
  }
  add(meeting.chairId, 'chair')
  add(meeting.secretaryId, 'secretary')
  for (const { personId, role } of meeting.participants)
    if (role !== 'informed') add(personId, role)
  for (const { expertIds } of occurrences)
    for (const id of expertIds) {
      const items = occurrences.filter((item) => item.expertIds.includes(id))
      add(
        id,
        'expert',
        items.map((item) => item.id),
      )
    }
  for (const { personId } of meeting.attendance) add(personId, 'added')
  return [...found.values()]
}

/**
 * The marks with those of one person changed; `null` takes the person's mark away. Who comes, leaves or stands in
 * for somebody is there, and who is not there stands in for nobody and has no clock times.
 */
export function marked(
  attendance: readonly Attendance[],
  personId: string,
  fields: Partial<Attendance> | null,
): Attendance[] {
  if (fields === null) return attendance.filter((one) => one.personId !== personId)
  const before = attendance.find((one) => one.personId === personId)
  const after = settled({ ...nothing, ...before, ...fields, personId }, fields)
  return before ? attendance.map((one) => (one === before ? after : one)) : [...attendance, after]
}

const nothing = { presence: 'present', deputyForId: null, arrived: null, left: null } as const

function settled(mark: Attendance, { presence, ...others }: Partial<Attendance>): Attendance {
  if (isThere(mark.presence)) return mark
  const comes = presence === undefined && Object.values(others).some((value) => value !== null)
  return comes ? { ...mark, presence: 'present' } : { ...mark, ...nothing, presence: mark.presence }
}

/** Everybody who is expected and not marked yet is present; an expert of one item comes for that item. */
export function allPresent(attendees: readonly Attendee[], attendance: readonly Attendance[]) {
  return attendees
    .filter(({ mark, forItems }) => mark === null && forItems.length === 0)
    .reduce<Attendance[]>((marks, { personId }) => marked(marks, personId, {}), [...attendance])
}

/** True for one who is in the room or on the line. */
export function isThere(presence: Presence): boolean {
  return presence === 'present' || presence === 'remote'
}

/** The clock of a moment in the meeting's zone, `HH:mm`, for one who comes or leaves now. */
export function clockNow(meeting: Meeting, now: string): string {
  return wallTime(now, meeting.timeZone).clock
}

/**
 * Whom a person may stand in for: those who are called and not there, whom nobody stands in for yet. Those whose
 * personal deputy the person is come first, then those who are known to be away.
 */
export function deputyChoices(
  personId: string,
  meeting: Meeting,
  attendees: readonly Attendee[],
  seats: Iterable<Seat>,
): string[] {
  const taken = new Set(
    attendees.flatMap(({ personId: other, mark }) =>
      other === personId ? [] : [mark?.deputyForId],
    ),
  )
  const day = wallTime(meeting.start, meeting.timeZone).day
  const own = new Set(
    [...seats]
      .filter((seat) => seat.deletedAt === null && seat.bodyId === meeting.bodyId)
      .filter((seat) => seat.deputyId === personId && isWithin(day, seat))
      .map((seat) => seat.personId),
  )
  const rank = ({ personId: id, mark }: Attendee) => (own.has(id) ? 2 : mark === null ? 0 : 1)
  return attendees
    .filter(({ role }) => role !== 'added' && role !== 'guest')
    .filter((one) => one.personId !== personId && !taken.has(one.personId))
    .filter(({ mark }) => mark === null || !isThere(mark.presence))
    .sort((a, b) => rank(b) - rank(a))
    .map((one) => one.personId)
}

/** Those who can be out of the room for one item: who are there, as far as it is marked. */
export function thereFor(attendees: readonly Attendee[]): Attendee[] {
  return attendees.filter(({ mark }) => mark !== null && isThere(mark.presence))
}

import '../webcrypto'
import { TZDate } from '@date-fns/tz'
import ical, {
  foldLines,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalAttendeeData,
} from 'ical-generator'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { cleanText, oneLine } from '@shared/documents/cleanText'
import type { Attendee, Invitation } from '@shared/documents/invitation'

const roles: Readonly<Record<Attendee['role'], ICalAttendeeRole>> = {
  chair: ICalAttendeeRole.CHAIR,
  required: ICalAttendeeRole.REQ,
  optional: ICalAttendeeRole.OPT,
  informed: ICalAttendeeRole.NON,
}

/**
 * The invitation as an iCalendar file (RFC 5545 and 5546) with its time zone. Without an organizer
 * nobody can answer, so the event is then published and not requested; what is published names no
 * attendees (RFC 5546, 3.2.1).
 */
export function encodeIcs(invitation: Invitation): Uint8Array {
  const { method, organizer, timeZone } = invitation
  const published = method === 'REQUEST' && organizer === null
  const calendar = ical({
    prodId: { company: 'KV Desk', product: 'KV Desk', language: invitation.language.toUpperCase() },
    method: methodOf(method, organizer !== null),
    // No name: a calendar with a time zone of its own would also write DTSTAMP in it, which is not allowed.
    timezone: { name: null, generator: timeZoneBlock },
  })
  calendar.createEvent({
    id: oneLine(invitation.uid),
    sequence: invitation.sequence,
    stamp: new Date(),
    start: new TZDate(invitation.start, timeZone),
    end: new TZDate(invitation.end, timeZone),
    timezone: timeZone,
    summary: oneLine(invitation.summary),
    description: cleanText(invitation.description),
    location: oneLine(invitation.location),
    url: eventAddress(invitation.url),
    organizer: organizer
      ? { name: parameter(organizer.name || organizer.email), email: oneLine(organizer.email) }
      : null,
    attendees: (published ? [] : invitation.attendees).map((one) => attendeeOf(one, invitation)),
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  const text = withLanguage(calendar.toString(), invitation.language)
  return new TextEncoder().encode(`${text.trimEnd()}\r\n`)
}

/** METHOD of the file; it is also named in the mail that carries it. */
export function methodOf(method: Invitation['method'], organized: boolean): ICalCalendarMethod {
  if (method === 'CANCEL') return ICalCalendarMethod.CANCEL
  return organized ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.PUBLISH
}

/** The one who invites has accepted already; those only informed are not asked for an answer. */
function attendeeOf(attendee: Attendee, { method, organizer }: Invitation): ICalAttendeeData {
  const invites = attendee.email.toLowerCase() === organizer?.email.toLowerCase()
  return {
    name: parameter(attendee.name || attendee.email),
    email: oneLine(attendee.email),
    role: roles[attendee.role],
    type: ICalAttendeeType.INDIVIDUAL,
    status: invites ? ICalAttendeeStatus.ACCEPTED : ICalAttendeeStatus.NEEDSACTION,
    rsvp: method === 'REQUEST' && attendee.role !== 'informed' && !invites,
  }
}

/** A name as a quoted parameter, which can hold neither quotes, backslashes nor line breaks. */
function parameter(name: string): string {
  return oneLine(name).replaceAll('"', '”').replaceAll('\\', '/')
}

/** An address as a property's value, in which commas and semicolons part values; null for none. */
export function eventAddress(address: string): string | null {
  return oneLine(address).replaceAll(',', '%2C').replaceAll(';', '%3B') || null
}

/** The VTIMEZONE of a zone. */
export function timeZoneBlock(zone: string): string {
  const block = tzlib_get_ical_block(zone)
  return Array.isArray(block) ? (block[0] ?? '') : block
}

/** ical-generator has no LANGUAGE parameter; it is added to the texts before lines are folded anew. */
function withLanguage(calendar: string, language: Invitation['language']): string {
  const unfolded = calendar.replaceAll('\r\n ', '')
  return foldLines(
    unfolded.replace(/^(SUMMARY|DESCRIPTION|LOCATION):/gm, `$1;LANGUAGE=${language}:`),
  )
}

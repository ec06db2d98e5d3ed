import type { Event } from '../model/event'
import type { Meeting } from '../model/meeting'
import type { Occurrence } from '../model/occurrence'
import type { Person } from '../model/person'
import type { Project } from '../model/project'
import { groupBy } from './groupBy'
import { dayOf, daysBetween, isWithin } from './time'

export interface EngagementInput {
  readonly people: Iterable<Person>
  readonly meetings: Iterable<Meeting>
  readonly occurrences: Iterable<Occurrence>
  readonly projects: Iterable<Project>
  readonly events: Iterable<Event>
  /** `YYYY-MM-DD`; what is still to come is no contact yet. */
  readonly today: string
}

/** One time a person or organisation was met: a meeting held, an event, a project shared. */
export interface Contact {
  readonly kind: 'meeting' | 'event' | 'project'
  /** The meeting's, event's or project's id. */
  readonly id: string
  /** The last day of it, not later than today. */
  readonly day: string
}

/**
 * When each person and organisation was met, newest first, by their id. Those called to a meeting that was
 * held, who led it or were invited as experts of one of its items, and the people at an event count for their
 * organisation at that time too: a person's dated positions say where somebody was then. A project counts
 * for every partner and for its contact person while it runs.
 */
export function engagements(input: EngagementInput): ReadonlyMap<string, readonly Contact[]> {
  const found = new Map<string, Map<string, Contact>>()
  const add = (who: string | null, contact: Contact) => {
    if (who === null) return
    const mine = found.get(who) ?? new Map<string, Contact>()
    found.set(who, mine.set(contact.id, contact))
  }
  const people = new Map([...input.people].map((person) => [person.id, person]))
  const addPerson: Add = (id, contact) => {
    add(id, contact)
    const person = id === null ? undefined : people.get(id)
    if (person) add(organisationOn(person, contact.day), contact)
  }
  addMeetings(input, addPerson)
  for (const event of living(input.events)) {
    const day = event.until ?? event.from
    if (day === null || day > input.today) continue
    const contact = { kind: 'event', id: event.id, day } as const
    add(event.organiserId, contact)
    for (const { kind, id } of event.participants)
      if (kind === 'person') addPerson(id, contact)
      else add(id, contact)
  }
  for (const project of living(input.projects)) {
    const day = lastDayOf(project, input.today)
    if (day === null) continue
    const contact = { kind: 'project', id: project.id, day } as const
    add(project.leadPartnerId, contact)
    add(project.contactId, contact)
    for (const { organisationId } of project.partners) add(organisationId, contact)
  }
  return new Map([...found].map(([who, contacts]) => [who, newestFirst(contacts.values())]))
}

type Add = (who: string | null, contact: Contact) => void

function addMeetings(input: EngagementInput, addPerson: Add): void {
  const items = groupBy(living(input.occurrences), ({ meetingId }) => meetingId)
  for (const meeting of living(input.meetings)) {
    const day = dayOf(meeting.start, meeting.timeZone)
    if (meeting.state !== 'held' || day > input.today) continue
    const contact = { kind: 'meeting', id: meeting.id, day } as const
    const called = meeting.participants.filter(({ role }) => role !== 'informed')
    const experts = (items.get(meeting.id) ?? []).flatMap(({ expertIds }) => expertIds)
    const { chairId, secretaryId } = meeting
    for (const id of [chairId, secretaryId, ...called.map(({ personId }) => personId), ...experts])
      addPerson(id, contact)
  }
}

/** An organisation or person not met for a year is quiet; one of whom no meeting is recorded, never met. */
export const quietStates = ['recent', 'quiet', 'never'] as const
export type QuietState = (typeof quietStates)[number]

const quietDays = 365

/** Whether the last of the contacts, which are newest first, is longer ago than a year. */
export function quietState(contacts: readonly Contact[] | undefined, today: string): QuietState {
  const last = contacts?.[0]
  if (!last) return 'never'
  return daysBetween(last.day, today) > quietDays ? 'quiet' : 'recent'
}

/** Where a person was on a day: a dated position, else the present organisation. */
export function organisationOn(person: Person, day: string): string | null {
  const then = person.positions.find((position) => isWithin(day, position))
  return then?.organisationId ?? person.organisationId
}

/** The last day a project ran, not later than today; null when it has not begun or its time is not known. */
function lastDayOf({ from, until, extensions }: Project, today: string): string | null {
  if (from === null || from > today) return null
  const ends = [until, ...extensions.map((extension) => extension.until)]
  const end = ends.reduce((last, day) =>
    day !== null && (last === null || day > last) ? day : last,
  )
  return end === null || end > today ? today : end
}

function newestFirst(contacts: Iterable<Contact>): readonly Contact[] {
  return [...contacts].sort((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id))
}

function living<T extends { deletedAt: string | null }>(records: Iterable<T>): T[] {
  return [...records].filter(({ deletedAt }) => deletedAt === null)
}

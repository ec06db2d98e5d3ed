import type { Event } from '../model/event'
import type { Meeting } from '../model/meeting'
import type { Occurrence } from '../model/occurrence'
import type { Person } from '../model/person'
import type { Project } from '../model/project'
import { groupBy } from './groupBy'
import { dayOf, isWithin } from './time'

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
 * held, or invited as experts of one of its items, count for their organisation at that time: a person's
 * dated positions say where somebody was then. A project counts for every partner while it runs.
 */
export function engagements(input: EngagementInput): ReadonlyMap<string, readonly Contact[]> {
  const found = new Map<string, Map<string, Contact>>()
  const add = (who: string | null, contact: Contact) => {
    if (who === null) return
    const mine = found.get(who) ?? new Map<string, Contact>()
    found.set(who, mine.set(contact.id, contact))
  }
  addMeetings(input, add)
  for (const event of living(input.events)) {
    const day = event.until ?? event.from
    if (day === null || day > input.today) continue
    const contact = { kind: 'event', id: event.id, day } as const
    add(event.organiserId, contact)
    for (const { id } of event.participants) add(id, contact)
  }
  for (const project of living(input.projects)) {
    const day = lastDayOf(project, input.today)
    if (day === null) continue
    const contact = { kind: 'project', id: project.id, day } as const
    add(project.leadPartnerId, contact)
    for (const { organisationId } of project.partners) add(organisationId, contact)
  }
  return new Map([...found].map(([who, contacts]) => [who, newestFirst(contacts.values())]))
}

type Add = (who: string | null, contact: Contact) => void

function addMeetings(input: EngagementInput, add: Add): void {
  const people = new Map([...input.people].map((person) => [person.id, person]))
  const items = groupBy(living(input.occurrences), ({ meetingId }) => meetingId)
  for (const meeting of living(input.meetings)) {
    const day = dayOf(meeting.start, meeting.timeZone)
    if (meeting.state !== 'held' || day > input.today) continue
    const contact = { kind: 'meeting', id: meeting.id, day } as const
    const called = meeting.participants.filter(({ role }) => role !== 'informed')
    const experts = (items.get(meeting.id) ?? []).flatMap(({ expertIds }) => expertIds)
    for (const id of [...called.map(({ personId }) => personId), ...experts]) {
      add(id, contact)
      const person = people.get(id)
      if (person) add(organisationOn(person, day), contact)
    }
  }
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

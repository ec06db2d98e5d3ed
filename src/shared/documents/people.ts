import { textIn, type DocumentLanguage } from '../model/base'
import type { Person } from '../model/person'
import { personName, personSortName } from '../model/personName'
import { actingFor } from '../rules/acting'
import type { MeetingData } from '../rules/meetingData'
import { wallTime } from '../rules/time'
import { finnishOrder } from '../texts/format'
import { textsIn } from '../texts/texts'

/** The meeting's day in its own zone. */
export function meetingDay(data: MeetingData): string {
  return wallTime(data.meeting.start, data.meeting.timeZone).day
}

/** Who stands in for the person on the day of the meeting; null when nobody needs to. */
export function coverOf(personId: string, data: MeetingData): Person | null {
  const acting = actingFor(personId, meetingDay(data), data.covers)
  return acting.coveredId === null ? null : (data.people.get(acting.personId) ?? null)
}

/** "aluekehitysjohtaja Jouni Ponnikas", or the title alone when the holder is not named. */
export function titledName(person: Person): string {
  const name = personName(person)
  return person.title === '' || name === person.title ? name : `${person.title} ${name}`
}

/** The person as presenter or chair, with the one who stands in; empty for an unknown person. */
export function actingName(
  personId: string | null,
  data: MeetingData,
  language: DocumentLanguage,
): string {
  const person = personId === null ? undefined : data.people.get(personId)
  return person ? withCover(titledName(person), person, data, language) : ''
}

/** The person in a list: title, name and, when it is not that of the paper, the organisation. */
export function listedName(
  person: Person,
  data: MeetingData,
  language: DocumentLanguage,
  ownOrganisationId: string | null,
): string {
  return withCover(placedName(person, data, language, ownOrganisationId), person, data, language)
}

/** Title, name and, when it is not that of the paper, the organisation; who stands in is not told. */
export function placedName(
  person: Person,
  data: MeetingData,
  language: DocumentLanguage,
  ownOrganisationId: string | null,
): string {
  const id = person.organisationId
  const organisation = id === null || id === ownOrganisationId ? null : data.organisations.get(id)
  const place = organisation ? `, ${textIn(organisation.name, language)}` : ''
  return `${titledName(person)}${place}`
}

/** Living people in the order of Finnish participant lists; unknown ids are left out. */
export function peopleOf(ids: readonly string[], data: MeetingData): Person[] {
  return [...new Set(ids)]
    .flatMap((id) => data.people.get(id) ?? [])
    .sort((a, b) => finnishOrder.compare(personSortName(a), personSortName(b)))
}

function withCover(
  name: string,
  person: Person,
  data: MeetingData,
  language: DocumentLanguage,
): string {
  const cover = coverOf(person.id, data)
  return cover ? textsIn(language)('documents.covered', { name, cover: titledName(cover) }) : name
}

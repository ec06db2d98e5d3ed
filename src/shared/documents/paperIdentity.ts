import { textIn, type DocumentLanguage } from '../model/base'
import { occurrenceTitle, type Occurrence } from '../model/occurrence'
import type { Organisation } from '../model/organisation'
import { personName } from '../model/personName'
import type { MeetingData } from '../rules/meetingData'
import { dayOf } from '../rules/time'
import { formatDay } from '../texts/format'
import { textsIn } from '../texts/texts'
import { bareAddress } from './cleanText'
import type { DocumentTree } from './tree'

/**
 * The organisation in whose name the paper is: the body's convener, else the secretary's, else the
 * chair's. A cooperation body without a convener speaks for itself: its chair comes from one member.
 */
export function paperOrganisation(data: MeetingData): Organisation | null {
  const { secretaryId, chairId, type } = data.meeting
  const officers = type === 'body' && data.body ? [] : [secretaryId, chairId]
  const candidates = [
    data.body?.convenerId,
    ...officers.map((id) => (id ? data.people.get(id)?.organisationId : null)),
  ]
  for (const id of candidates) {
    const organisation = id ? data.organisations.get(id) : undefined
    if (organisation) return organisation
  }
  return null
}

/** The identifiers at the head of every page. `now` gives the date of the paper. */
export function paperHeader(
  data: MeetingData,
  language: DocumentLanguage,
  type: string,
  now: Date,
): DocumentTree['header'] {
  const { meeting, body } = data
  const t = textsIn(language)
  const organisation = paperOrganisation(data)
  const unit = body ? textIn(body.name, language) : ''
  const mark = meeting.state === 'cancelled' ? 'cancelled' : meeting.publicity
  return {
    organisation: organisation ? textIn(organisation.name, language) : unit,
    unit: organisation ? unit : '',
    type,
    number: meeting.number,
    date: formatDay(dayOf(now, meeting.timeZone)),
    caseNumber: meeting.caseNumber,
    mark: t(`documents.mark.${mark}`),
    page: t('documents.page'),
  }
}

/** The contact line at the foot of every page. */
export function paperFooter(data: MeetingData, language: DocumentLanguage): string {
  const organisation = paperOrganisation(data)
  const secretary = data.meeting.secretaryId ? data.people.get(data.meeting.secretaryId) : undefined
  const contact = secretary
    ? [personName(secretary), secretary.email, secretary.phone].filter((part) => part !== '')
    : []
  const sender = organisation ?? data.body
  return [
    sender ? textIn(sender.name, language) : '',
    bareAddress(sender?.website ?? ''),
    contact.length > 0 ? textsIn(language)('documents.contact', { name: contact.join(', ') }) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** The title of an item in every language it is written in. */
export function itemTitle(occurrence: Occurrence, data: MeetingData) {
  const matter = occurrence.matterId === null ? undefined : data.matters.get(occurrence.matterId)
  return occurrenceTitle(occurrence, matter)
}

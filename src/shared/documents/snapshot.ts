import type { Snapshot } from '../model/dispatch'
import { runningOrder } from '../rules/clock'
import type { MeetingData } from '../rules/meetingData'
import { numberItems } from '../rules/numbering'
import { isSeenBy } from '../rules/audience'
import type { DocumentLanguage } from '../model/base'
import { expertInvitations } from './expertInvitations'
import { itemTitle } from './paperIdentity'
import { actingName } from './people'

/**
 * What those who get the papers are told of a meeting, as far as a later version can differ in it. Internal and
 * hidden items are left out: they stand on nobody's paper outside the team, so neither does their change.
 */
export function snapshotOf(data: MeetingData, language: DocumentLanguage): Snapshot {
  const { title, start, end, timeZone, place, link } = data.meeting
  const numbers = numberItems(data)
  const items = runningOrder(data)
    .rows.filter(({ occurrence }) => isSeenBy(occurrence.visibility, 'network'))
    .map(({ occurrence, ...row }) => ({
      id: occurrence.id,
      number: numbers.get(occurrence.id) ?? '',
      title: { ...itemTitle(occurrence, data) },
      start: row.start,
      minutes: row.minutes,
      presenter: actingName(occurrence.presenterId, data, language).slice(0, 300),
    }))
  const slots = expertInvitations(data, language).map(({ itemId, personId, name, invitation }) => ({
    ...{ itemId, personId, name, start: invitation.start, end: invitation.end },
    email: invitation.attendees[0]?.email ?? '',
  }))
  return { title: { ...title }, start, end, timeZone, place, link, items, slots }
}

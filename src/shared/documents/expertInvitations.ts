import { textIn, type DocumentLanguage } from '../model/base'
import type { Person } from '../model/person'
import { personName } from '../model/personName'
import { runningOrder, type RunningRow } from '../rules/clock'
import type { MeetingData } from '../rules/meetingData'
import { numberItems } from '../rules/numbering'
import { momentOf, plusDays } from '../rules/time'
import { formatMeetingTime } from '../texts/format'
import { textsIn } from '../texts/texts'
import { addressOf } from './attendees'
import { safeFileName } from './fileName'
import type { ExpertInvitation } from './invitation'
import { cancellable, invitationFrame } from './meetingInvitation'
import { itemTitle } from './paperIdentity'
import { meetingDay, peopleOf } from './people'

type ItemInvitation = ExpertInvitation & { itemId: string }

/** Shortest slot put into a calendar, in minutes. */
const shortest = 5

/**
 * One invitation for each expert of an item, with that item's own time and nothing of the rest of the
 * agenda. Those called to the whole meeting get none.
 */
export function expertInvitations(data: MeetingData, language: DocumentLanguage): ItemInvitation[] {
  const calledWholly = new Set(
    data.meeting.participants.filter(({ role }) => role !== 'informed').map((one) => one.personId),
  )
  const numbers = numberItems(data)
  return datedRows(data).flatMap(({ row, start, end }) => {
    const experts = peopleOf(row.occurrence.expertIds, data)
    return experts
      .filter((person) => !calledWholly.has(person.id) && row.occurrence.visibility !== 'hidden')
      .map((person) => {
        const number = numbers.get(row.occurrence.id) ?? ''
        return expertInvitation({ data, language, row, start, end, person, number })
      })
  })
}

/** The UID of an expert's slot, the same in every version. */
export function slotUid(meetingId: string, slot: { itemId: string; personId: string }): string {
  return `${meetingId}.${slot.itemId}.${slot.personId}@kv-desk`
}

interface Slot {
  data: MeetingData
  language: DocumentLanguage
  row: RunningRow
  start: string
  end: string
  person: Person
  number: string
}

function expertInvitation(slot: Slot): ItemInvitation {
  const { data, language, row, start, end, person, number } = slot
  const { meeting } = data
  const t = textsIn(language)
  const title = textIn(meeting.title, language)
  const item = `${number} ${textIn(itemTitle(row.occurrence, data), language)}`.trim()
  const text = t('documents.expertText', { time: formatMeetingTime(meeting, language) })
  const name = t('documents.expertFile', { name: personName(person), number })
  return {
    itemId: row.occurrence.id,
    personId: person.id,
    name: personName(person),
    mail: null,
    fileName: safeFileName(`${meetingDay(data)} ${name}`),
    invitation: {
      uid: slotUid(meeting.id, { itemId: row.occurrence.id, personId: person.id }),
      sequence: meeting.invitationSequence,
      ...invitationFrame(data, language),
      start,
      end,
      summary: cancellable(data, t('documents.expertSummary', { title }), language),
      description: `${t('documents.expertItem', { item })}\n\n${text}`,
      attendees: person.email === '' ? [] : [{ ...addressOf(person), role: 'required' }],
    },
  }
}

/** The rows with their moments: a clock time earlier than the one before it is on the next day. */
function datedRows(data: MeetingData): { row: RunningRow; start: string; end: string }[] {
  const zone = data.meeting.timeZone
  let day = meetingDay(data)
  let previous = ''
  return runningOrder(data).rows.map((row) => {
    if (row.start < previous) day = plusDays(day, 1)
    previous = row.start
    const start = momentOf(day, row.start, zone)
    const end = momentOf(row.end < row.start ? plusDays(day, 1) : day, row.end, zone)
    const least = new Date(Date.parse(start) + shortest * 60_000).toISOString()
    return { row, start, end: end > least ? end : least }
  })
}

import ICAL from 'ical.js'
import { cleanText, oneLine } from '@shared/documents/cleanText'
import type { ReadReply, ReplyFile } from '@shared/model/readReply'
import type { ReplyAnswer } from '@shared/model/reply'
import { eventStart, momentIn } from './eventTime'

const answers: Readonly<Record<string, ReplyAnswer>> = {
  ACCEPTED: 'accepted',
  TENTATIVE: 'tentative',
  DECLINED: 'declined',
  // Who has handed it on does not come.
  DELEGATED: 'declined',
}

/** A calendar may hold so many events and attendees; a reply holds one of each. */
const mostEvents = 50
const mostAttendees = 50

/**
 * The answers in a calendar (RFC 5546, 3.2.3), or why there are none. A calendar without a METHOD counts as a reply:
 * some programs leave it out of what they save. Throws when the text is no calendar.
 */
export function repliesIn(text: string): Pick<ReplyFile, 'problem' | 'replies'> {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const method = upper(calendar.getFirstPropertyValue('method'))
  if (method === 'COUNTER') return { problem: 'counter', replies: [] }
  if (method !== '' && method !== 'REPLY') return { problem: 'notReply', replies: [] }
  const events = calendar.getAllSubcomponents('vevent').slice(0, mostEvents)
  const replies = events.flatMap((event) => repliesOf(event, calendar))
  return { problem: replies.length === 0 ? 'noAnswer' : null, replies }
}

function repliesOf(event: ICAL.Component, calendar: ICAL.Component): ReadReply[] {
  const uid = words(event.getFirstPropertyValue('uid')).slice(0, 500)
  if (uid === '') return []
  const { start, unknownZone } = eventStart(event, calendar)
  const sequence = Number.parseInt(words(event.getFirstPropertyValue('sequence')), 10)
  const stamp = event.getFirstPropertyValue('dtstamp')
  const shared = {
    uid,
    sequence: Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : null,
    comment: commentOf(event),
    at: stamp instanceof ICAL.Time ? momentIn(stamp, null) : null,
    start,
    unknownZone: unknownZone.slice(0, 300),
  }
  return event
    .getAllProperties('attendee')
    .slice(0, mostAttendees)
    .flatMap((attendee): ReadReply[] => {
      const answer = answers[upper(attendee.getFirstParameter('partstat'))]
      if (answer === undefined) return []
      const name = oneLine(words(attendee.getFirstParameter('cn'))).slice(0, 300)
      const email = addressOf(attendee.getFirstValue())
      const delegatedTo = addressOf(attendee.getParameter('delegated-to'))
      return [{ ...shared, email, name, answer, delegatedTo }]
    })
}

/** What was written with the answer: COMMENT is the standard's place; Outlook and Google have their own. */
function commentOf(event: ICAL.Component): string {
  const attendee = event.getFirstProperty('attendee')
  const candidates = [
    event.getFirstPropertyValue('comment'),
    attendee?.getFirstParameter('x-response-comment'),
  ]
  return cleanText(candidates.map(words).find((text) => text.trim() !== '') ?? '')
    .trim()
    .slice(0, 5000)
}

/** `mailto:Name@Example.org` as `name@example.org`; empty for anything else. */
function addressOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value
  const address = words(first)
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase()
  return /^[^\s@<>]+@[^\s@<>]+$/.test(address) && address.length <= 254 ? address : ''
}

function upper(value: unknown): string {
  return words(value).trim().toUpperCase()
}

function words(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : ''
}

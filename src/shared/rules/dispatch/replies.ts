import type { Dispatch } from '../../model/dispatch'
import type { Attendance } from '../../model/attendance'
import type { Meeting } from '../../model/meeting'
import type { Person } from '../../model/person'
import type { ReadReply } from '../../model/readReply'
import type { Reply, ReplyAnswer } from '../../model/reply'
import { attendeesOf } from '../hold/attendance'
import type { MeetingData } from '../meetingData'
import { lastInvitation } from './versions'

/** How many of those called answered what. */
export interface ReplySummary {
  readonly accepted: number
  readonly tentative: number
  readonly declined: number
  readonly none: number
}

/** Those who are asked for an answer, each with the one that was given: experts of single items too. */
export function asked({ meeting, occurrences }: Pick<MeetingData, 'meeting' | 'occurrences'>) {
  return attendeesOf({ ...meeting, attendance: [] }, occurrences).map((one) => ({
    ...one,
    reply: meeting.replies.find(({ personId }) => personId === one.personId) ?? null,
  }))
}

export function replySummary(rows: readonly { reply: Reply | null }[]): ReplySummary {
  const count = (answer: ReplyAnswer | null) =>
    rows.filter(({ reply }) => (reply?.answer ?? null) === answer).length
  return {
    accepted: count('accepted'),
    tentative: count('tentative'),
    declined: count('declined'),
    none: count(null),
  }
}

/** The replies with that of one person changed; null takes it away. Who comes needs nobody in their place. */
export function replied(replies: readonly Reply[], personId: string, reply: Reply | null): Reply[] {
  const others = replies.filter((one) => one.personId !== personId)
  if (reply === null) return others
  return [...others, reply.answer === 'accepted' ? { ...reply, deputyId: null } : reply]
}

/**
 * The attendance a meeting begins with, as it was answered: who said to come is there, who declined is excused, and
 * the deputy sits in the place of the one who does not come. What is marked already stays.
 */
export function attendanceFromReplies(meeting: Meeting): Attendance[] {
  const marks = new Map(meeting.attendance.map((one) => [one.personId, one]))
  const add = (personId: string, presence: Attendance['presence'], deputyForId: string | null) => {
    if (!marks.has(personId))
      marks.set(personId, { personId, presence, deputyForId, arrived: null, left: null })
  }
  for (const { personId, answer, deputyId } of meeting.replies) {
    if (answer === 'tentative') continue
    add(personId, answer === 'accepted' ? 'present' : 'excused', null)
    if (answer === 'declined' && deputyId !== null) add(deputyId, 'present', personId)
  }
  return [...marks.values()]
}

/** What keeps an answer from being taken as it is. */
export type ReplyDoubt = 'otherMeeting' | 'unknownAddress' | 'older' | 'otherTime' | 'unknownZone'

/** An answer with whose it is and what has to be decided first. */
export interface MatchedReply {
  readonly read: ReadReply
  readonly personId: string | null
  readonly deputyId: string | null
  readonly doubts: readonly ReplyDoubt[]
}

/**
 * Finds out whose an answer is and whether it can be believed: by the UID of the meeting or of an expert's slot, by
 * the address as it was when the invitation was sent or as it is now, by SEQUENCE and by the time it answers.
 */
export function matchReply(
  read: ReadReply,
  data: Pick<MeetingData, 'meeting' | 'occurrences' | 'people'>,
  sent: readonly Dispatch[],
): MatchedReply {
  const { meeting, people } = data
  const expertId = expertIn(read.uid, meeting.id)
  const isOurs = read.uid === `${meeting.id}@kv-desk` || expertId !== null
  // An expert's slot is nobody else's: its UID says whose answer it is, whatever address it came from.
  const own = expertId !== null && people.has(expertId) ? expertId : null
  const known = own ?? personWith(read.email, sent, people)
  const isAsked = new Set(asked(data).map(({ personId }) => personId))
  const personId = known !== null && (isAsked.has(known) || wasSent(known, sent)) ? known : null
  const last = lastInvitation(sent)
  const doubts: ReplyDoubt[] = []
  if (!isOurs) doubts.push('otherMeeting')
  if (personId === null) doubts.push('unknownAddress')
  if (last && read.sequence !== null && read.sequence < last.sequence) doubts.push('older')
  const expected = isOurs ? timeOf(read.uid, data, last) : null
  if (read.start !== null && expected !== null && read.start !== expected) doubts.push('otherTime')
  if (isOurs && read.unknownZone !== '') doubts.push('unknownZone')
  return { read, personId, deputyId: personWith(read.delegatedTo, sent, people), doubts }
}

/** The person of an expert's own slot, `meeting.item.person@kv-desk`; null for another UID. */
function expertIn(uid: string, meetingId: string): string | null {
  const [meeting, , person] = uid.replace(/@kv-desk$/, '').split('.')
  return uid.endsWith('@kv-desk') && meeting === meetingId ? (person ?? null) : null
}

/** When the event of a UID begins, as it was sent last; null when that is not known. */
function timeOf(uid: string, { meeting }: Pick<MeetingData, 'meeting'>, last: Dispatch | null) {
  const personId = expertIn(uid, meeting.id)
  if (personId === null) return sameForm(last?.snapshot.start ?? meeting.start)
  const itemId = uid.split('.')[1]
  const slot = last?.snapshot.slots.find(
    (one) => one.personId === personId && one.itemId === itemId,
  )
  return slot ? sameForm(slot.start) : null
}

function sameForm(moment: string): string {
  return new Date(moment).toISOString()
}

function personWith(
  email: string,
  sent: readonly Dispatch[],
  people: ReadonlyMap<string, Person>,
): string | null {
  const wanted = email.trim().toLowerCase()
  if (wanted === '') return null
  const as = (address: string) => address.toLowerCase() === wanted
  for (const { recipients } of [...sent].reverse()) {
    const found = recipients.find((one) => one.personId !== null && as(one.email))
    if (found?.personId && people.has(found.personId)) return found.personId
  }
  return [...people.values()].find((person) => as(person.email))?.id ?? null
}

function wasSent(personId: string, sent: readonly Dispatch[]): boolean {
  return sent.some(({ recipients }) => recipients.some((one) => one.personId === personId))
}

import { textIn } from '../model/base'
import type { Dispatch, DispatchKind, SentSlot, Snapshot } from '../model/dispatch'
import type { Candidate } from '../rules/dispatch/recipients'
import { differences } from '../rules/dispatch/difference'
import { lastInvitation } from '../rules/dispatch/versions'
import type { MeetingData } from '../rules/meetingData'
import { formatMeetingTime } from '../texts/format'
import { textsIn } from '../texts/texts'
import { addressOf, attendeesOf } from './attendees'
import { differenceSentences } from './differenceSentences'
import { expertInvitations, slotUid } from './expertInvitations'
import { safeFileName } from './fileName'
import type { ExpertInvitation, Invitation, Mail } from './invitation'
import { composeInvitation, composeMail, invitationFrame, mailEnd } from './meetingInvitation'
import { meetingDay } from './people'
import { renderPlainText } from './plainText'
import type { DocumentTree } from './tree'

/** What is sent before a meeting, to whom, and with which words. */
export interface Sending {
  readonly data: MeetingData
  /** The agenda that goes along. */
  readonly tree: DocumentTree
  readonly what: Exclude<DispatchKind, 'minutes'>
  readonly chosen: readonly Candidate[]
  /** What the message says before the agenda. */
  readonly text: string
  /** SEQUENCE of the calendar entries. */
  readonly sequence: number
  /** What was sent before, the oldest first. */
  readonly sent: readonly Dispatch[]
}

/** The calendar entry of the meeting, to those chosen. */
export function sentInvitation({ data, tree, chosen, sequence }: Sending): Invitation {
  const called = new Map(attendeesOf(data).map((one) => [one.email.toLowerCase(), one]))
  const attendees = wholly(chosen).map(({ person }) => ({
    ...addressOf(person),
    role: called.get(person.email.toLowerCase())?.role ?? ('optional' as const),
  }))
  return { ...composeInvitation(data, tree), sequence, attendees }
}

/**
 * The slip of each expert chosen: a message of the expert's own with the entry of that slot alone. Those to whom a
 * slot was sent that is no longer there get it taken back, under the same UID; one who is only not chosen keeps it.
 */
export function sentSlips(sending: Sending): ExpertInvitation[] {
  const { data, tree, chosen, sequence, sent, what } = sending
  if (what === 'agenda') return []
  const ids = new Set(chosen.map(({ person }) => person.id))
  const all = expertInvitations(data, tree.language)
  const slots = all.filter(({ personId }) => ids.has(personId))
  const stands = new Set(all.map(({ invitation }) => invitation.uid))
  const dropped = sentSlots(sent)
    .map((slot) => takenBack(slot, sending))
    .filter(({ invitation }) => !stands.has(invitation.uid))
  return [...slots, ...dropped].map((slip) => {
    const invitation = { ...slip.invitation, sequence }
    return { ...slip, invitation, mail: slipMail(sending, invitation) }
  })
}

/** The slots that stand in calendars: of the last sending, as far as it, or one before it, went to that expert. */
function sentSlots(sent: readonly Dispatch[]): SentSlot[] {
  const slots = lastInvitation(sent)?.snapshot.slots ?? []
  return slots.filter(
    ({ itemId, personId, email }) =>
      email !== '' &&
      sent.some(
        ({ recipients, snapshot }) =>
          recipients.some((one) => one.personId === personId) &&
          snapshot.slots.some((one) => one.itemId === itemId && one.personId === personId),
      ),
  )
}

/** A slot as a cancellation of its own. */
function takenBack(slot: SentSlot, { data, tree }: Sending): ExpertInvitation {
  const t = textsIn(tree.language)
  const title = textIn(data.meeting.title, tree.language)
  const { itemId, personId, name, email, start, end } = slot
  return {
    ...{ itemId, personId, name, mail: null },
    fileName: safeFileName(`${meetingDay(data)} ${t('documents.cancelled', { title: name })}`),
    invitation: {
      ...invitationFrame(data, tree.language),
      method: 'CANCEL',
      uid: slotUid(data.meeting.id, slot),
      ...{ sequence: 0, start, end, description: '' },
      summary: t('documents.cancelled', { title: t('documents.expertSummary', { title }) }),
      attendees: [{ name, email, role: 'required' }],
    },
  }
}

function slipMail({ data, tree }: Sending, invitation: Invitation): Mail | null {
  if (invitation.attendees.length === 0) return null
  const { language } = tree
  const t = textsIn(language)
  const title = textIn(data.meeting.title, language)
  const time = formatMeetingTime(invitation, language)
  const isCancelled = invitation.method === 'CANCEL'
  const whole = t('differences.slipWhole', { time: formatMeetingTime(data.meeting, language) })
  const told = isCancelled
    ? [t('differences.slipTextCancelled', { title, time })]
    : [
        `${t('differences.slipText', { title })} ${t('differences.slipTime', { time })}`,
        [invitation.description.split('\n')[0] ?? '', invitation.location, whole]
          .filter((line) => line !== '')
          .join('\n'),
      ]
  return {
    subject: t(isCancelled ? 'differences.slipSubjectCancelled' : 'differences.slipSubject', {
      title,
    }),
    body: [t('documents.mailGreeting'), ...told, mailEnd(data, tree)].join('\n\n'),
    to: invitation.attendees.map(({ name, email }) => ({ name, email })),
    cc: [],
  }
}

/** The message to all that are chosen but the experts of single items; a copy to those who are only informed. */
export function sentMail({ data, tree, what, chosen, text }: Sending): Mail {
  const t = textsIn(tree.language)
  const title = textIn(data.meeting.title, tree.language)
  const informed = new Set(
    data.meeting.participants.filter(({ role }) => role === 'informed').map((one) => one.personId),
  )
  const addresses = (isCopy: boolean) =>
    wholly(chosen)
      .filter(({ person }) => informed.has(person.id) === isCopy)
      .map(({ person }) => addressOf(person))
  const subjects = {
    update: t('differences.mailSubject', { title }),
    agenda: t('differences.agendaSubject', { title }),
  }
  const subject = what === 'update' || what === 'agenda' ? subjects[what] : undefined
  return {
    subject: subject ?? composeMail(data, tree).subject,
    body: [t('documents.mailGreeting'), text.trim(), renderPlainText(tree), mailEnd(data, tree)]
      .filter((part) => part !== '')
      .join('\n\n'),
    to: addresses(false),
    cc: addresses(true),
  }
}

/** Those who get the whole, as far as they can be reached; an expert of one item gets a slip. */
function wholly(chosen: readonly Candidate[]): Candidate[] {
  return chosen.filter(({ group, person }) => group !== 'expert' && person.email !== '')
}

/** What the message begins with unless the person writes something else; an update tells what has changed. */
export function proposedText(
  what: Sending['what'],
  { language }: Pick<DocumentTree, 'language'>,
  before: Snapshot | null,
  now: Snapshot,
): string {
  const t = textsIn(language)
  if (what === 'cancellation') return t('documents.mailTextCancelled')
  if (what === 'agenda') return t('differences.agendaText')
  if (what === 'invitation' || before === null) return t('documents.mailText')
  const changed = differenceSentences(differences(before, now), language)
  if (changed.length === 0) return t('differences.mailTextSame')
  const bullets = changed.map((text) => t('differences.bullet', { text }))
  return [t('differences.mailText'), ...bullets].join('\n')
}

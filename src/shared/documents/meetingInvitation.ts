import type { DocumentLanguage } from '../model/base'
import { textIn } from '../model/base'
import type { MeetingData } from '../rules/meetingData'
import { textsIn } from '../texts/texts'
import { attendeesOf, callerName, organizerOf } from './attendees'
import type { ExpertInvitation, Invitation, Mail } from './invitation'
import { linesOf } from './localInlines'
import { renderPlainText } from './plainText'
import type { DocumentTree } from './tree'

/** The calendar invitation to the whole meeting; `tree` is the agenda it carries. A cancelled meeting gives CANCEL. */
export function composeInvitation(data: MeetingData, tree: DocumentTree): Invitation {
  const { meeting } = data
  return {
    uid: `${meeting.id}@kv-desk`,
    sequence: meeting.invitationSequence,
    ...invitationFrame(data, tree.language),
    start: meeting.start,
    end: meeting.end,
    summary: cancellable(data, textIn(meeting.title, tree.language), tree.language),
    description: renderPlainText(tree),
    attendees: attendeesOf(data),
  }
}

/** What every invitation of the meeting shares. */
export function invitationFrame(data: MeetingData, language: DocumentLanguage) {
  const { meeting } = data
  return {
    method: meeting.state === 'cancelled' ? ('CANCEL' as const) : ('REQUEST' as const),
    timeZone: meeting.timeZone,
    location: linesOf(meeting.place).join(', ') || meeting.link,
    url: meeting.link,
    organizer: organizerOf(data),
    language,
  }
}

/** The title, with the word of a cancelled meeting before it. */
export function cancellable(data: MeetingData, title: string, language: DocumentLanguage): string {
  return data.meeting.state === 'cancelled'
    ? textsIn(language)('documents.cancelled', { title })
    : title
}

/** The message that carries the papers: to those called, a copy to those informed. */
export function composeMail(data: MeetingData, tree: DocumentTree): Mail {
  const t = textsIn(tree.language)
  const cancelled = data.meeting.state === 'cancelled'
  const title = textIn(data.meeting.title, tree.language)
  const attendees = attendeesOf(data)
  const addresses = (informed: boolean) =>
    attendees
      .filter((attendee) => (attendee.role === 'informed') === informed)
      .map(({ name, email }) => ({ name, email }))
  return {
    subject: t(cancelled ? 'documents.mailSubjectCancelled' : 'documents.mailSubject', { title }),
    body: [
      t('documents.mailGreeting'),
      t(cancelled ? 'documents.mailTextCancelled' : 'documents.mailText'),
      renderPlainText(tree),
      mailEnd(data, tree),
    ].join('\n\n'),
    to: addresses(false),
    cc: addresses(true),
  }
}

/** How a message ends: the greeting, and who calls the meeting. */
export function mailEnd(data: MeetingData, { language }: DocumentTree): string {
  const lines = [textsIn(language)('documents.mailClosing'), callerName(data)]
  return lines.filter((line) => line !== '').join('\n')
}

/**
 * A short digest of all that the invitations say except their SEQUENCE: when it differs from the
 * meeting's stored one, SEQUENCE must grow (RFC 5546). Not for security.
 */
export function invitationFingerprint(
  invitation: Invitation,
  experts: readonly ExpertInvitation[] = [],
): string {
  const said = [invitation, ...experts.map((expert) => expert.invitation)].map((one) => ({
    ...one,
    sequence: 0,
  }))
  return digest(JSON.stringify(said))
}

/** FNV-1a over UTF-16 code units with two seeds, 16 hexadecimal digits. */
function digest(text: string): string {
  return [0x811c9dc5, 0x1000193]
    .map((seed) => {
      let hash = seed
      for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
      }
      return (hash >>> 0).toString(16).padStart(8, '0')
    })
    .join('')
}

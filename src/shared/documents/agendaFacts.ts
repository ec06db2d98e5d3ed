import type { DocumentLanguage } from '../model/base'
import type { Participant } from '../model/meeting'
import { attachmentNames } from '../model/occurrence'
import type { MeetingData } from '../rules/meetingData'
import { formatMeetingTime } from '../texts/format'
import { textsIn } from '../texts/texts'
import type { PaperRow } from './agendaRows'
import { linesOf } from './localInlines'
import { paperOrganisation } from './paperIdentity'
import { actingName, listedName, peopleOf } from './people'
import { plain, type Fact } from './tree'

/** Time, place, chair, secretary and, when wanted, those invited: the head of the paper. */
export function openingFacts(
  data: MeetingData,
  rows: readonly PaperRow[],
  language: DocumentLanguage,
  participants: boolean,
): Fact[] {
  const { meeting } = data
  const t = textsIn(language)
  const facts = [
    factOf(t('documents.fact.time'), [formatMeetingTime(meeting, language)]),
    factOf(t('documents.fact.place'), linesOf(meeting.place)),
    factOf(t('documents.fact.link'), linesOf(meeting.link)),
    factOf(t('documents.fact.chair'), [actingName(meeting.chairId, data, language)]),
    factOf(t('documents.fact.secretary'), [actingName(meeting.secretaryId, data, language)]),
  ]
  if (participants) facts.push(...invitedFacts(data, rows, language))
  return facts.filter((fact) => fact.lines.length > 0)
}

/** Those invited, by the role in which they are. */
export function invitedFacts(
  data: MeetingData,
  rows: readonly PaperRow[],
  language: DocumentLanguage,
): Fact[] {
  const t = textsIn(language)
  return [
    factOf(t('documents.fact.invited'), namesOf('member', data, language)),
    factOf(t('documents.fact.deputies'), namesOf('deputy', data, language)),
    factOf(t('documents.fact.experts'), expertNames(data, rows, language)),
    factOf(t('documents.fact.guests'), namesOf('guest', data, language)),
  ]
}

/** Liitteet, Jakelu, Tiedoksi. Without a list of its own the paper goes to those invited. */
export function closingFacts(
  data: MeetingData,
  rows: readonly PaperRow[],
  language: DocumentLanguage,
  attachments: boolean,
): Fact[] {
  const { meeting } = data
  const t = textsIn(language)
  const distribution = linesOf(meeting.distribution)
  const invited = meeting.participants.length > 0 ? [t('documents.distributionInvited')] : []
  const facts = [
    factOf(
      t('documents.attachments'),
      attachments ? rows.flatMap((row) => attachmentsOf(row, language)) : [],
    ),
    factOf(t('documents.distribution'), distribution.length > 0 ? distribution : invited),
    factOf(t('documents.forInformation'), [
      ...linesOf(meeting.forInformation),
      ...namesOf('informed', data, language),
    ]),
  ]
  return facts.filter((fact) => fact.lines.length > 0)
}

/** "Liite 3: Budjetti" for each attachment of the item; they are numbered through the whole paper. */
export function attachmentsOf(row: PaperRow, language: DocumentLanguage): string[] {
  const t = textsIn(language)
  return attachmentNames(row.occurrence).map((name, index) => {
    const attachment = t('documents.attachment', { number: row.attachmentsFrom + index })
    return name.trim() === '' ? attachment : t('documents.attachmentOf', { attachment, name })
  })
}

/** A side heading and its lines; empty lines are left out. */
export function factOf(label: string, lines: readonly string[]): Fact {
  return { label, lines: lines.filter((line) => line !== '').map((line) => [plain(line)]) }
}

/** Chair and secretary have lines of their own and are not repeated among the invited. */
function namesOf(
  role: Participant['role'],
  data: MeetingData,
  language: DocumentLanguage,
): string[] {
  const { chairId, secretaryId, participants } = data.meeting
  const ids = participants
    .filter((participant) => participant.role === role)
    .map((participant) => participant.personId)
    .filter((id) => role === 'informed' || (id !== chairId && id !== secretaryId))
  const own = paperOrganisation(data)?.id ?? null
  return peopleOf(ids, data).map((person) => listedName(person, data, language, own))
}

/** Experts of the whole meeting first, then those of one item with the item's number. */
function expertNames(
  data: MeetingData,
  rows: readonly PaperRow[],
  language: DocumentLanguage,
): string[] {
  const t = textsIn(language)
  const own = paperOrganisation(data)?.id ?? null
  const ofItems = rows.flatMap(({ occurrence, number }) =>
    peopleOf(occurrence.expertIds, data).map((person) => {
      const name = listedName(person, data, language, own)
      return number === '' ? name : t('documents.expertOfItem', { name, number })
    }),
  )
  return [...namesOf('expert', data, language), ...ofItems]
}

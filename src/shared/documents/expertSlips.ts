import { textIn, type DocumentLanguage } from '../model/base'
import type { Person } from '../model/person'
import { personName } from '../model/personName'
import type { MeetingData } from '../rules/meetingData'
import { numberItems } from '../rules/numbering'
import { formatMeetingTime } from '../texts/format'
import { textsIn } from '../texts/texts'
import { factOf } from './agendaFacts'
import { expertInvitations } from './expertInvitations'
import { linesOf, localInlines } from './localInlines'
import { meetingPaper } from './meetingPaper'
import { itemTitle } from './paperIdentity'
import { placedName } from './people'
import { plain, type Block, type DocumentTree, type Fact, type Inline } from './tree'

type ItemInvitation = ReturnType<typeof expertInvitations>[number]

/**
 * The slips of the experts (asiantuntijakutsut): a section for each expert of an item, of the same invitations as
 * their messages, with nothing of the rest of the agenda.
 */
export function composeExpertSlips(
  data: MeetingData,
  language: DocumentLanguage,
  now: Date,
): DocumentTree {
  const t = textsIn(language)
  const type = t('meetingPapers.slips.type')
  const title = t('meetingPapers.slips.title', { title: textIn(data.meeting.title, language) })
  const slips = expertInvitations(data, language).flatMap((one) => slipOf(one, data, language))
  const nobody: Block = { kind: 'paragraph', text: [plain(t('meetingPapers.slips.nobody'))] }
  return meetingPaper(data, {
    ...{ language, type, title, now },
    blocks: [{ kind: 'title', text: [plain(title)] }, ...(slips.length > 0 ? slips : [nobody])],
  })
}

function slipOf(slip: ItemInvitation, data: MeetingData, language: DocumentLanguage): Block[] {
  const { itemId, personId, name, invitation } = slip
  const t = textsIn(language)
  const person = data.people.get(personId)
  const isCancelled = invitation.method === 'CANCEL'
  const own = formatMeetingTime(invitation, language)
  const title = textIn(data.meeting.title, language)
  const whole = t('differences.slipWhole', { time: formatMeetingTime(data.meeting, language) })
  const said = isCancelled
    ? t('differences.slipTextCancelled', { title, time: own })
    : `${t('differences.slipText', { title })} ${t('differences.slipTime', { time: own })}`
  const facts = [
    { label: t('meetingPapers.slips.item'), lines: [itemOf(itemId, data, language)] },
    factOf(t('documents.fact.time'), [own, isCancelled ? '' : whole]),
    factOf(t('documents.fact.place'), isCancelled ? [] : linesOf(data.meeting.place)),
    factOf(t('documents.fact.link'), isCancelled ? [] : linesOf(invitation.url)),
    factOf(t('meetingPapers.slips.asked'), isCancelled ? [] : askedOf(itemId, data, language)),
    factOf(t('meetingPapers.slips.contact'), [contactOf(data)]),
  ]
  return [
    {
      kind: 'item',
      level: 2,
      number: '',
      text: [plain(person ? placedName(person, data, language, null) : name)],
      time: '',
      details: [],
    },
    { kind: 'paragraph', text: [plain(said)] },
    { kind: 'facts', facts: facts.filter(isWritten) },
  ]
}

function isWritten({ lines }: Fact): boolean {
  return lines.length > 0
}

function itemOf(itemId: string, data: MeetingData, language: DocumentLanguage): Inline[] {
  const occurrence = data.occurrences.find(({ id }) => id === itemId)
  if (!occurrence) return []
  const number = numberItems(data).get(itemId) ?? ''
  const title = localInlines(itemTitle(occurrence, data), language)
  return number === '' ? title : [plain(`${number} `), ...title]
}

/** What the expert comes for: to speak, for how long at most, and what is done with the item. */
function askedOf(itemId: string, data: MeetingData, language: DocumentLanguage): string[] {
  const t = textsIn(language)
  const occurrence = data.occurrences.find(({ id }) => id === itemId)
  if (!occurrence) return []
  const { kind, minutes } = occurrence
  return [
    t(`meetingPapers.slips.ask.${kind}`),
    minutes > 0 ? t('meetingPapers.slips.minutes', { minutes }) : '',
  ]
}

/** Who calls the meeting: the secretary, else the chair, with the address and the phone. */
function contactOf({ meeting, people }: MeetingData): string {
  const caller = [meeting.secretaryId, meeting.chairId]
    .map((id) => (id === null ? undefined : people.get(id)))
    .find((person): person is Person => person !== undefined)
  return caller
    ? [personName(caller), caller.email, caller.phone].filter((part) => part !== '').join(', ')
    : ''
}

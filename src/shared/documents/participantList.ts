import { textIn, type DocumentLanguage } from '../model/base'
import type { Person } from '../model/person'
import { personName } from '../model/personName'
import type { MeetingData } from '../rules/meetingData'
import { formatMeetingTime } from '../texts/format'
import { textsIn, type Texts } from '../texts/texts'
import { factOf } from './agendaFacts'
import { linesOf } from './localInlines'
import { meetingPaper } from './meetingPaper'
import { coverOf, peopleOf } from './people'
import { plain, type Block, type DocumentTree, type Inline } from './tree'

/**
 * The participant list (osallistujaluettelo) in the order of family names: to sign in the meeting, or when
 * it has been held with the presence that was recorded.
 */
export function composeParticipantList(
  data: MeetingData,
  language: DocumentLanguage,
  now: Date,
): DocumentTree {
  const { meeting } = data
  const t = textsIn(language)
  const type = t('meetingPapers.participants.type')
  const title = t('meetingPapers.participants.title', { title: textIn(meeting.title, language) })
  const facts = [
    factOf(t('documents.fact.time'), [formatMeetingTime(meeting, language)]),
    factOf(t('documents.fact.place'), linesOf(meeting.place)),
  ]
  return meetingPaper(data, {
    ...{ language, type, title, now },
    blocks: [
      { kind: 'title', text: [plain(title)] },
      { kind: 'facts', facts: facts.filter(({ lines }) => lines.length > 0) },
      participantTable(data, t, language),
    ],
  })
}

function participantTable(data: MeetingData, t: Texts, language: DocumentLanguage): Block {
  const roles = rolesOf(data, t)
  const people = peopleOf([...roles.keys()], data)
  if (people.length === 0)
    return { kind: 'paragraph', text: [plain(t('meetingPapers.participants.nobody'))] }
  const isHeld = data.meeting.state === 'held'
  const columns = (['name', 'jobTitle', 'organisation', 'role'] as const).map((column) =>
    t(`meetingPapers.participants.${column}`),
  )
  return {
    kind: 'table',
    caption: '',
    wide: true,
    columns: [...columns, t(`meetingPapers.participants.${isHeld ? 'presence' : 'signature'}`)],
    rows: people.map((person) =>
      [
        personName(person),
        person.title === personName(person) ? '' : person.title,
        organisationOf(person, data, language),
        roles.get(person.id) ?? '',
        isHeld ? presenceOf(person, data, t) : '',
      ].map((cell): Inline[] => [plain(cell)]),
    ),
  }
}

/** Everybody called or marked, each once, with the first role that is theirs. Those only informed do not come. */
function rolesOf(data: MeetingData, t: Texts): Map<string, string> {
  const { chairId, secretaryId, participants, attendance } = data.meeting
  const roles = new Map<string, string>()
  const add = (id: string, role: string) => {
    if (!roles.has(id)) roles.set(id, role)
    const cover = coverOf(id, data)
    if (cover && !roles.has(cover.id)) roles.set(cover.id, t('meetingPapers.participants.cover'))
  }
  if (chairId) add(chairId, t('minutes.role.chair'))
  if (secretaryId) add(secretaryId, t('minutes.role.secretary'))
  for (const { personId, role } of participants) {
    if (role !== 'informed') add(personId, t(`meetingPapers.participants.roles.${role}`))
  }
  const expertIds = data.occurrences
    .filter(({ visibility }) => visibility !== 'hidden')
    .flatMap((item) => item.expertIds)
  for (const id of expertIds) add(id, t('meetingPapers.participants.roles.expert'))
  for (const { personId, deputyForId } of attendance) {
    if (roles.has(personId)) continue
    const role = deputyForId === null ? '' : t('meetingPapers.participants.roles.deputy')
    roles.set(personId, role)
  }
  return roles
}

function organisationOf(person: Person, data: MeetingData, language: DocumentLanguage): string {
  const id = person.organisationId
  const organisation = id === null ? undefined : data.organisations.get(id)
  return organisation ? textIn(organisation.name, language) : ''
}

function presenceOf(person: Person, { meeting }: MeetingData, t: Texts): string {
  const row = meeting.attendance.find(({ personId }) => personId === person.id)
  return row ? t(`minutes.presence.${row.presence}`) : t('meetingPapers.participants.unmarked')
}

import type { DocumentLanguage } from '../model/base'
import type { Occurrence } from '../model/occurrence'
import type { Person } from '../model/person'
import type { RunningRow } from '../rules/clock'
import type { MeetingData } from '../rules/meetingData'
import { numberItems } from '../rules/numbering'
import { formatAtClock, formatList } from '../texts/format'
import { textsIn } from '../texts/texts'
import { factOf } from './agendaFacts'
import { clockOf, procedural } from './agendaItems'
import { plainLocal } from '../richText/plainWords'
import { linesOf, localInlines, localParagraphs } from './localInlines'
import { itemTitle } from './paperIdentity'
import { coverOf, listedName, peopleOf, titledName } from './people'
import { plain, type Block, type Fact, type Inline } from './tree'

/** So much of a proposal is read at a glance; the agenda has the whole. In characters. */
const shortProposal = 200

/** What the chair needs of one item when it is taken up. */
export function runSheetItem(
  row: RunningRow,
  data: MeetingData,
  language: DocumentLanguage,
): Block[] {
  const { occurrence, depth, minutes } = row
  const t = textsIn(language)
  const isHidden = occurrence.visibility === 'hidden'
  const asksNothing =
    occurrence.section ||
    procedural.has(occurrence.slot ?? '') ||
    data.occurrences.some(({ parentId }) => parentId === occurrence.id)
  const details = [
    asksNothing ? '' : t(`documents.kind.${occurrence.kind}`),
    minutes > 0 ? t('documents.minutes', { minutes }) : '',
    isHidden ? t('meetingPapers.runSheet.hidden') : '',
    occurrence.visibility === 'internal' ? t('documents.internal') : '',
  ]
  const facts = factsOf(row, data, language).filter(({ lines }) => lines.length > 0)
  return [
    {
      kind: 'item',
      level: depth === 0 ? 2 : 3,
      number: numberItems(data).get(occurrence.id) ?? '',
      text: localInlines(itemTitle(occurrence, data), language),
      time: isHidden || occurrence.section ? '' : clockOf(row, { language }),
      details: details.filter((text) => text !== '').map((text) => [plain(text)]),
    },
    ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
  ]
}

function factsOf(row: RunningRow, data: MeetingData, language: DocumentLanguage): Fact[] {
  const t = textsIn(language)
  const { occurrence } = row
  const presenters = occurrence.presenterId ? peopleOf([occurrence.presenterId], data) : []
  const experts = peopleOf(occurrence.expertIds, data)
  return [
    factOf(
      t('meetingPapers.runSheet.presenter'),
      presenters.map((person) => reached(person, data, language)),
    ),
    factOf(
      t('meetingPapers.runSheet.expert'),
      experts.map((person) => arriving(person, row, data, language)),
    ),
    { label: t('meetingPapers.runSheet.proposal'), lines: proposalOf(occurrence, language) },
    factOf(t('meetingPapers.runSheet.note'), linesOf(occurrence.privateNote)),
    factOf(t('meetingPapers.runSheet.reminders'), remindersOf(row, data, language)),
  ]
}

/** The one who comes, with the phone: of a person who is away, the one who stands in. */
function reached(person: Person, data: MeetingData, language: DocumentLanguage): string {
  const t = textsIn(language)
  const { phone } = coverOf(person.id, data) ?? person
  const name = listedName(person, data, language, null)
  return phone === ''
    ? t('meetingPapers.runSheet.noPhone', { name })
    : t('meetingPapers.runSheet.reached', { name, phone })
}

/** The expert, when the turn comes, and over the link or in the room when that is marked. */
function arriving(
  person: Person,
  { start }: RunningRow,
  data: MeetingData,
  language: DocumentLanguage,
): string {
  const t = textsIn(language)
  const marked = data.meeting.attendance.find(({ personId }) => personId === person.id)?.presence
  const ways: Record<string, string> = {
    remote: t('meetingPapers.runSheet.remotely'),
    present: t('meetingPapers.runSheet.inRoom'),
  }
  const time = formatAtClock(start, language, language)
  return [
    reached(person, data, language),
    t('meetingPapers.runSheet.arrives', { time }),
    ways[marked ?? ''] ?? '',
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** The first paragraph of the proposal, cut between words when it is long. */
function proposalOf({ proposal }: Occurrence, language: DocumentLanguage): Inline[][] {
  const [first] = localParagraphs(plainLocal(proposal), language)
  if (!first) return []
  return [first.map((run) => ({ ...run, text: shortened(run.text) }))]
}

function shortened(text: string): string {
  if (text.length <= shortProposal) return text
  return `${text.slice(0, text.lastIndexOf(' ', shortProposal) + 1 || shortProposal).trimEnd()} …`
}

function remindersOf(row: RunningRow, data: MeetingData, language: DocumentLanguage): string[] {
  const t = textsIn(language)
  const { occurrence, conflict } = row
  const leaving = peopleOf(occurrence.disqualifiedIds, data).map(titledName)
  const isUnproposed =
    occurrence.kind === 'decision' && localParagraphs(occurrence.proposal, language).length === 0
  return [
    conflict ? t(`meetingPapers.runSheet.${conflict}`) : '',
    isUnproposed ? t('meetingPapers.runSheet.noProposal') : '',
    leaving.length > 0
      ? t('meetingPapers.runSheet.disqualified', { names: formatList(leaving, language) })
      : '',
  ]
}

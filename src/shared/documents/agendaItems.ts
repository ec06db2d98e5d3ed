import { formatClock, formatClockRange } from '../texts/format'
import { textsIn } from '../texts/texts'
import { isSeenBy } from '../rules/audience'
import type { MeetingData } from '../rules/meetingData'
import type { AgendaOptions } from './agendaOptions'
import { attachmentsOf } from './agendaFacts'
import type { PaperRow } from './agendaRows'
import { localBlocks, localInlines } from './localInlines'
import { itemTitle } from './paperIdentity'
import { actingName, peopleOf, titledName } from './people'
import { plain, type Block, type Inline, type ItemBlock } from './tree'

/** Opening, closing and the like ask nothing of the meeting: their kind is not printed. */
export const procedural: ReadonlySet<string> = new Set([
  'opening',
  'participants',
  'adoption',
  'other',
  'next',
  'closing',
])

/** The heading of an item and its texts. */
export function itemBlocks(row: PaperRow, data: MeetingData, options: AgendaOptions): Block[] {
  const { language, include } = options
  const t = textsIn(language)
  const { explanation, proposal } = row.occurrence
  const level = levelOf(row)
  const attachments = include.attachments ? attachmentsOf(row, language) : []
  const labelled = [
    {
      label: t('documents.explanation'),
      text: include.explanations ? localBlocks(explanation, language, level) : [],
    },
    {
      label: t('documents.proposal'),
      text: include.proposals ? localBlocks(proposal, language, level) : [],
    },
  ]
  return [
    heading(row, data, options),
    ...labelled
      .filter(({ text }) => text.length > 0)
      .map(({ label, text }): Block => ({ kind: 'labelled', label, blocks: text })),
    ...(attachments.length > 0 ? [factsOf(t('documents.attachments'), attachments)] : []),
  ]
}

/** Facts stand closer together than paragraphs: right for a list of names. */
function factsOf(label: string, lines: readonly string[]): Block {
  return { kind: 'facts', facts: [{ label, lines: lines.map((line) => [plain(line)]) }] }
}

/** The level of an item's heading. */
export const levelOf = ({ depth }: PaperRow): 2 | 3 => (depth === 0 ? 2 : 3)

function heading(row: PaperRow, data: MeetingData, options: AgendaOptions): ItemBlock {
  return {
    kind: 'item',
    level: levelOf(row),
    number: row.number,
    text: localInlines(itemTitle(row.occurrence, data), options.language),
    time: options.include.times && !row.occurrence.section ? clockOf(row, options) : '',
    details: row.occurrence.section ? [] : detailsOf(row, data, options),
  }
}

/** The clock time of an item; one that takes no time has but a beginning. */
export function clockOf(
  { start, end }: Pick<PaperRow, 'start' | 'end'>,
  { language }: Pick<AgendaOptions, 'language'>,
): string {
  if (start === '') return ''
  if (start !== end) return formatClockRange(start, end, language)
  return formatClockRange(start, end, language).replace(`–${formatClock(end, language)}`, '')
}

function detailsOf(row: PaperRow, data: MeetingData, options: AgendaOptions): Inline[][] {
  const { language, include } = options
  const t = textsIn(language)
  const { occurrence } = row
  const presenter = actingName(occurrence.presenterId, data, language)
  const details = [
    row.hasChildren || procedural.has(occurrence.slot ?? '')
      ? ''
      : t(`documents.kind.${occurrence.kind}`),
    include.times && !row.hasChildren && row.minutes > 0
      ? t('documents.minutes', { minutes: row.minutes })
      : '',
    include.presenters && presenter !== '' ? t('documents.presenter', { name: presenter }) : '',
    ...(include.presenters
      ? peopleOf(occurrence.expertIds, data).map((person) =>
          t('documents.expert', { name: titledName(person) }),
        )
      : []),
    !isSeenBy(occurrence.visibility, 'network') ? t('documents.internal') : '',
  ]
  return details.filter((text) => text !== '').map((text) => [plain(text)])
}

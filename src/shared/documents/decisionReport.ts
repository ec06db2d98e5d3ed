import { textIn, type DocumentLanguage } from '../model/base'
import type { Organisation } from '../model/organisation'
import type { ReportAudience } from '../model/reportAudience'
import { type DecisionRow, decisionsToTell, type ReportScope } from '../rules/decisions'
import { groupBy } from '../rules/groupBy'
import { formatPeriod } from '../texts/format'
import { textsIn } from '../texts/texts'
import { localInlines, localParagraphs } from './localInlines'
import { meetingNameWithDay } from './minutesClosing'
import { outcomeBlocks } from './minutesOutcome'
import { composeOfficePaper } from './officePaper'
import { paragraphs, plain, type Block, type DocumentTree, type TextBlock } from './tree'

/** A report to the management group, or a bulletin to the staff. */
export interface DecisionReport extends ReportScope {
  readonly organisation: Organisation | null
  /** Names of the areas of responsibility it is limited to, for its title; none when it is about all. */
  readonly areas?: readonly string[]
  readonly decisions: readonly DecisionRow[]
  readonly today: string
}

/** What was decided in a period, meeting by meeting, of what the audience may see. */
export function composeDecisionReport(
  { organisation, to, from, until, areas = [], decisions, today }: DecisionReport,
  language: DocumentLanguage,
): DocumentTree {
  const t = textsIn(language)
  const told = decisionsToTell(decisions, { to, from, until })
  const meetings = [...groupBy(told, ({ meeting }) => meeting.id).values()]
  const blocks = meetings.flatMap((rows) => meetingBlocks(rows, to, language))
  const nothing: Block = { kind: 'paragraph', text: [plain(t('minutes.nothing'))] }
  const type = t(`minutes.paper.${to}`)
  return composeOfficePaper({
    language,
    organisation,
    type,
    title: [`${type} ${formatPeriod(from, until)}`, ...areas].join(', '),
    day: until,
    today,
    about: organisation ? textIn(organisation.name, language) : '',
    blocks: blocks.length > 0 ? blocks : [nothing],
  })
}

function meetingBlocks(
  rows: readonly DecisionRow[],
  to: ReportAudience,
  language: DocumentLanguage,
): Block[] {
  const [first] = rows
  if (!first) return []
  const items = [...rows].sort((a, b) => (a.item.order < b.item.order ? -1 : 1))
  return [
    heading(2, '', [plain(meetingNameWithDay(first.meeting, language))]),
    ...items.flatMap(({ item }): Block[] => [
      heading(3, item.number, item.title ? localInlines(item.title, language) : []),
      ...wordsOfDecision(item, to, language),
    ]),
  ]
}

/** The staff is told in a few words, when somebody has written them. */
function wordsOfDecision(
  item: DecisionRow['item'],
  to: ReportAudience,
  language: DocumentLanguage,
): TextBlock[] {
  const short = to === 'staff' ? localParagraphs(item.decision.short, language) : []
  return short.length > 0 ? paragraphs(short) : outcomeBlocks(item, language, 3)
}

function heading(
  level: 2 | 3,
  number: string,
  text: Extract<Block, { kind: 'item' }>['text'],
): Block {
  return { kind: 'item', level, number, text, time: '', details: [] }
}

import { textIn, type DocumentLanguage } from '../model/base'
import type { Matter } from '../model/matter'
import type { Organisation } from '../model/organisation'
import { textsIn } from '../texts/texts'
import { factOf } from './agendaFacts'
import { paperRows } from './agendaRows'
import { localBlocks, localInlines } from './localInlines'
import { meetingNameWithDay } from './minutesClosing'
import type { MinutesData } from './minutesData'
import { itemParts } from './minutesItems'
import type { MinutesOptions } from './minutesOptions'
import { composeOfficePaper } from './officePaper'
import { plain, type Block, type DocumentTree } from './tree'

/** A matter with every meeting that has had it on its agenda. */
export interface MatterPaper {
  readonly matter: Matter
  /** Our own organisation; null when none is marked as such. */
  readonly organisation: Organisation | null
  /** Names of its owner and area; empty when it has none. */
  readonly owner: string
  readonly area: Readonly<Record<DocumentLanguage, string>>
  /** In any order; cancelled ones too. */
  readonly meetings: readonly MinutesData[]
  /** The day the paper is written, `YYYY-MM-DD`. */
  readonly today: string
}

/**
 * What has become of a matter from meeting to meeting, the oldest first: what was proposed, said, decided and agreed
 * each time. It is a paper of the office: internal items are in it, hidden ones and private notes are not.
 */
export function composeMatterPaper(
  { matter, organisation, owner, area, meetings, today }: MatterPaper,
  language: DocumentLanguage,
): DocumentTree {
  const t = textsIn(language)
  const title = localInlines(matter.title, language)
  const background = localBlocks(matter.background, language, 2)
  const handled = [...meetings]
    .sort((a, b) => (a.meeting.start < b.meeting.start ? -1 : 1))
    .flatMap((data) => handlingBlocks(data, matter, language))
  const nothing: Block = { kind: 'paragraph', text: [plain(t('documents.matter.nothing'))] }
  const facts = [
    factOf(t('documents.matter.owner'), [owner]),
    factOf(t('documents.matter.area'), [area[language]]),
    factOf(t('documents.matter.caseNumber'), [matter.caseNumber]),
    factOf(t('documents.matter.state'), [t(`documents.matter.states.${matter.state}`)]),
  ].filter(({ lines }) => lines.length > 0)
  const paper = composeOfficePaper({
    language,
    organisation,
    type: t('documents.matter.type'),
    title: textIn(matter.title, language),
    day: today,
    today,
    about: textIn(matter.title, language),
    blocks: [
      { kind: 'facts', facts },
      ...(background.length > 0
        ? [
            {
              kind: 'labelled' as const,
              label: t('documents.matter.background'),
              blocks: background,
            },
          ]
        : []),
      ...(handled.length > 0 ? handled : [nothing]),
    ],
  })
  // The words that tell of a missing language stand in the title as on other papers.
  return { ...paper, blocks: [{ kind: 'title', text: title }, ...paper.blocks.slice(1)] }
}

/** One meeting: which, where on its agenda, and what its minutes tell of the item. */
function handlingBlocks(data: MinutesData, matter: Matter, language: DocumentLanguage): Block[] {
  const t = textsIn(language)
  const options: MinutesOptions = { ...everything, language }
  return paperRows(data, 'team')
    .filter(({ occurrence }) => occurrence.matterId === matter.id)
    .flatMap((row): Block[] => {
      const { state } = data.meeting
      const place = row.number === '' ? '' : t('documents.matter.item', { number: row.number })
      const standing = state === 'held' ? '' : t(`documents.matter.meeting.${state}`)
      const told = [place, standing].filter((words) => words !== '').map((words) => [plain(words)])
      const { title } = row.occurrence
      const own =
        title && title[language] !== matter.title[language] ? [localInlines(title, language)] : []
      return [
        {
          kind: 'item',
          level: 2,
          number: '',
          text: [plain(meetingNameWithDay(data.meeting, language))],
          time: '',
          details: [...own, ...told],
        },
        ...itemParts(row, data, options),
      ]
    })
}

const everything: Omit<MinutesOptions, 'language'> = {
  paper: 'memo',
  include: {
    explanations: true,
    proposals: true,
    discussion: true,
    actions: true,
    actionList: false,
    attachments: true,
    internalItems: true,
  },
  itemId: null,
}

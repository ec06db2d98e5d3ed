import type { MeetingData } from '../rules/meetingData'
import { textsIn } from '../texts/texts'
import { closingFacts, openingFacts } from './agendaFacts'
import { itemBlocks } from './agendaItems'
import type { AgendaOptions } from './agendaOptions'
import { paperRows } from './agendaRows'
import { localInlines } from './localInlines'
import { meetingPaper } from './meetingPaper'
import { plain, wordsOf, type Block, type DocumentTree } from './tree'

/**
 * The agenda of a meeting as a paper in the chosen language, built after Finnish document practice:
 * title, facts, items, then Liitteet, Jakelu and Tiedoksi. `now` is the date of the paper.
 */
export function composeAgenda(data: MeetingData, options: AgendaOptions, now: Date): DocumentTree {
  const { meeting } = data
  const { language, include } = options
  const t = textsIn(language)
  const type = t(`documents.${options.kind}`)
  const rows = paperRows(data, include.internalItems ? 'team' : 'network')
  const title = localInlines(meeting.title, language)
  const items = rows.flatMap((row) => itemBlocks(row, data, options))
  const nothing: Block = { kind: 'paragraph', text: [plain(t('documents.noItems'))] }
  const closing = closingFacts(data, rows, language, include.attachments)
  return meetingPaper(data, {
    ...{ language, type, now },
    title: wordsOf(title.slice(0, 1)),
    blocks: [
      { kind: 'title', text: title },
      { kind: 'facts', facts: openingFacts(data, rows, language, include.participants) },
      ...(items.length > 0 ? items : [nothing]),
      ...(closing.length > 0 ? [{ kind: 'closing', facts: closing } as const] : []),
    ],
  })
}

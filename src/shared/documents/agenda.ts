import { textIn } from '../model/base'
import type { MeetingData } from '../rules/meetingData'
import { textsIn } from '../texts/texts'
import { closingFacts, openingFacts } from './agendaFacts'
import { itemBlocks } from './agendaItems'
import type { AgendaOptions } from './agendaOptions'
import { paperRows } from './agendaRows'
import { fileNameOf } from './fileName'
import { localInlines } from './localInlines'
import { paperFooter, paperHeader } from './paperIdentity'
import { plain, wordsOf, type Block, type DocumentTree } from './tree'

/**
 * The agenda of a meeting as a paper in the chosen language, built after Finnish document practice:
 * title, facts, items, then Liitteet, Jakelu and Tiedoksi. `now` is the date of the paper.
 */
export function composeAgenda(data: MeetingData, options: AgendaOptions, now: Date): DocumentTree {
  const { meeting, body } = data
  const { language, include } = options
  const t = textsIn(language)
  const type = t(`documents.${options.kind}`)
  const rows = paperRows(data, include.internalItems ? 'team' : 'network')
  const title = localInlines(meeting.title, language)
  const items = rows.flatMap((row) => itemBlocks(row, data, options))
  const nothing: Block = { kind: 'paragraph', text: [plain(t('documents.noItems'))] }
  const closing = closingFacts(data, rows, language, include.attachments)
  return {
    language,
    title: wordsOf(title.slice(0, 1)),
    fileName: fileNameOf({
      start: meeting.start,
      timeZone: meeting.timeZone,
      type,
      unit: body ? textIn(body.name, language) : textIn(meeting.title, language),
      number: body ? meeting.number : '',
    }),
    header: paperHeader(data, language, type, now),
    footer: paperFooter(data, language),
    blocks: [
      { kind: 'title', text: title },
      { kind: 'facts', facts: openingFacts(data, rows, language, include.participants) },
      ...(items.length > 0 ? items : [nothing]),
      ...(closing.length > 0 ? [{ kind: 'closing', facts: closing } as const] : []),
    ],
  }
}

import { textIn, type DocumentLanguage } from '../model/base'
import { runningOrder } from '../rules/clock'
import type { MeetingData } from '../rules/meetingData'
import { formatAtClock } from '../texts/format'
import { textsIn } from '../texts/texts'
import { factOf, openingFacts } from './agendaFacts'
import { meetingPaper } from './meetingPaper'
import { runSheetItem } from './runSheetItem'
import { plain, type Block, type DocumentTree } from './tree'

/**
 * The chair's run sheet (puheenjohtajan ajolista): the course of the meeting with the phone numbers, the
 * private notes and the hidden items. It is composed by itself, so that nothing of it is in another paper.
 */
export function composeRunSheet(
  data: MeetingData,
  language: DocumentLanguage,
  now: Date,
): DocumentTree {
  const { meeting } = data
  const t = textsIn(language)
  const type = t('meetingPapers.runSheet.type')
  const order = runningOrder(data)
  const title = t('meetingPapers.runSheet.title', { title: textIn(meeting.title, language) })
  const ends = formatAtClock(order.endsAt, language, language)
  const over = t('meetingPapers.runSheet.over', { minutes: order.overrunMinutes })
  const reminders = [
    t('meetingPapers.runSheet.ends', { time: ends }),
    ...(order.overrunMinutes > 0 ? [over] : []),
  ]
  const isEmpty = order.rows.length === 0
  const facts = [
    ...openingFacts(data, [], language, false),
    ...(isEmpty ? [] : [factOf(t('meetingPapers.runSheet.reminders'), reminders)]),
  ]
  const items = order.rows.flatMap((row) => runSheetItem(row, data, language))
  const nothing: Block = { kind: 'paragraph', text: [plain(t('documents.noItems'))] }
  const paper = meetingPaper(data, {
    ...{ language, type, title, now },
    blocks: [
      { kind: 'title', text: [plain(title)] },
      { kind: 'facts', facts },
      ...(items.length > 0 ? items : [nothing]),
    ],
  })
  const mark = [t('meetingPapers.runSheet.mark'), paper.header.mark].filter(Boolean).join(', ')
  return { ...paper, header: { ...paper.header, mark } }
}

import { textIn, type DocumentLanguage } from '../model/base'
import { runningOrder } from '../rules/clock'
import type { MeetingData } from '../rules/meetingData'
import { formatAtClock, formatMeetingTime } from '../texts/format'
import { textsIn } from '../texts/texts'
import { factOf } from './agendaFacts'
import { fileNameOf } from './fileName'
import { linesOf } from './localInlines'
import { paperFooter, paperHeader } from './paperIdentity'
import { actingName } from './people'
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
  const { meeting, body } = data
  const t = textsIn(language)
  const type = t('meetingPapers.runSheet.type')
  const order = runningOrder(data)
  const title = t('meetingPapers.runSheet.title', { title: textIn(meeting.title, language) })
  const header = paperHeader(data, language, type, now)
  const ends = formatAtClock(order.endsAt, language, language)
  const over = t('meetingPapers.runSheet.over', { minutes: order.overrunMinutes })
  const facts = [
    factOf(t('documents.fact.time'), [formatMeetingTime(meeting, language)]),
    factOf(t('documents.fact.place'), linesOf(meeting.place)),
    factOf(t('documents.fact.link'), linesOf(meeting.link)),
    factOf(t('documents.fact.chair'), [actingName(meeting.chairId, data, language)]),
    factOf(t('documents.fact.secretary'), [actingName(meeting.secretaryId, data, language)]),
    factOf(t('meetingPapers.runSheet.reminders'), [
      t('meetingPapers.runSheet.ends', { time: ends }),
      order.overrunMinutes > 0 ? over : '',
    ]),
  ]
  const items = order.rows.flatMap((row) => runSheetItem(row, data, language))
  const nothing: Block = { kind: 'paragraph', text: [plain(t('documents.noItems'))] }
  return {
    language,
    title,
    fileName: fileNameOf({
      start: meeting.start,
      timeZone: meeting.timeZone,
      type,
      unit: body ? textIn(body.name, language) : textIn(meeting.title, language),
      number: body ? meeting.number : '',
    }),
    header: {
      ...header,
      mark: [t('meetingPapers.runSheet.mark'), header.mark].filter((mark) => mark).join(', '),
    },
    footer: paperFooter(data, language),
    blocks: [
      { kind: 'title', text: [plain(title)] },
      { kind: 'facts', facts: facts.filter(({ lines }) => lines.length > 0) },
      ...(items.length > 0 ? items : [nothing]),
    ],
  }
}

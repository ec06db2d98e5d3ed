import type { DocumentLanguage } from '../model/base'
import type { Meeting } from '../model/meeting'
import { formatMeetingTime } from '../texts/format'
import { textsIn, type Texts } from '../texts/texts'
import { factOf, invitedFacts } from './agendaFacts'
import type { PaperRow } from './agendaRows'
import { safeFileName } from './fileName'
import { linesOf, localInlines } from './localInlines'
import { meetingPaperFile } from './meetingPaper'
import { attendanceFacts, attendanceTable } from './minutesAttendance'
import { meetingName, minutesClosing } from './minutesClosing'
import type { MinutesData } from './minutesData'
import { actionTable, minutesItem } from './minutesItems'
import { isFull, type MinutesOptions } from './minutesOptions'
import { isShort, minutesRows } from './minutesRows'
import { paperFooter, paperHeader } from './paperIdentity'
import { actingName } from './people'
import { plain, wordsOf, type Block, type DocumentTree, type Fact } from './tree'

/**
 * A paper of a meeting that was held, from the same items as its agenda: memo, minutes, list of decisions,
 * or what is told of it to the management group, the staff and the public; or an excerpt of one item.
 * `now` is the date of the paper.
 */
export function composeMinutes(
  data: MinutesData,
  options: MinutesOptions,
  now: Date,
): DocumentTree {
  const { meeting } = data
  const { language, include, paper, itemId } = options
  const t = textsIn(language)
  const type = paperType(data, options)
  const rows = minutesRows(data, options)
  const items = rows.flatMap((row) => minutesItem(row, data, options))
  const nothing: Block = { kind: 'paragraph', text: [plain(t('minutes.nothing'))] }
  const title = localInlines(meeting.title, language)
  const isWhole = itemId === null
  const withActions = include.actionList && isFull(paper) && isWhole
  return {
    language,
    title: wordsOf(title.slice(0, 1)),
    fileName: fileName(data, options, type, rows[0]?.number ?? ''),
    header: {
      ...paperHeader(data, language, type, now),
      ...(isFull(paper) ? { mark: markOf(meeting, t) } : {}),
    },
    footer: paperFooter(data, language),
    blocks: [
      { kind: 'title', text: isShort(paper) ? [plain(type)] : title },
      { kind: 'facts', facts: openingFacts(data, rows, options) },
      ...(isFull(paper) && isWhole && isBarents(meeting) ? attendanceTable(data, language) : []),
      ...(items.length > 0 ? items : [nothing]),
      ...(withActions ? actionTable(rows, data, language) : []),
      ...(isShort(paper) || !isWhole ? [] : minutesClosing(rows, data, options)),
    ],
  }
}

/** "2026-12-08 Muistio Kansainvälisten asioiden tiimi 2-2026"; an excerpt has the number of its item at the end. */
function fileName(
  data: MinutesData,
  { language, itemId }: MinutesOptions,
  type: string,
  item: string,
): string {
  const whole = meetingPaperFile(data, language, type)
  return itemId === null ? whole : safeFileName(`${whole} ${item}`.trim())
}

/** What the paper is called: "Muistio", "Mötesanteckningar" of a Barents body, "Pöytäkirjanote". */
export function paperType(
  { meeting }: MinutesData,
  { language, paper, itemId }: Pick<MinutesOptions, 'language' | 'paper' | 'itemId'>,
): string {
  const t = textsIn(language)
  if (itemId !== null) return t(`minutes.excerpt.${paper === 'memo' ? 'memo' : 'minutes'}`)
  if (paper === 'memo' && isBarents(meeting)) return t('minutes.notesOfBody')
  return t(`minutes.paper.${paper}`)
}

/** The cooperation bodies of the north number their items by the body's letters and the year. */
function isBarents({ numbering }: Meeting): boolean {
  return numbering.scheme === 'body'
}

/** The mark of publicity; until somebody has checked or approved the paper, also that it is a draft. */
function markOf({ minutes, publicity }: Meeting, t: Texts): string {
  const isDraft = minutes.state === 'draft' || minutes.state === 'comments'
  const marks = [
    isDraft || publicity === 'draft' ? t('documents.mark.draft') : '',
    publicity === 'draft' ? '' : t(`documents.mark.${publicity}`),
  ]
  return marks.filter((mark) => mark !== '').join(', ')
}

function openingFacts(
  data: MinutesData,
  rows: readonly PaperRow[],
  { language, paper, itemId }: MinutesOptions,
) {
  const { meeting } = data
  const t = textsIn(language)
  const marked = new Set(meeting.attendance.map(({ personId }) => personId))
  const officer = (id: string | null) =>
    id !== null && marked.has(id) && isFull(paper) ? '' : actingName(id, data, language)
  const time = formatMeetingTime(
    { ...meeting, start: meeting.startedAt ?? meeting.start, end: meeting.endedAt ?? meeting.end },
    language,
  )
  const facts = [
    factOf(t('minutes.fact.meeting'), isShort(paper) ? [meetingName(meeting, language)] : []),
    factOf(t('documents.fact.time'), [time]),
    factOf(t('documents.fact.place'), linesOf(meeting.place)),
    ...(isShort(paper)
      ? []
      : [
          factOf(t('documents.fact.chair'), [officer(meeting.chairId)]),
          factOf(t('documents.fact.secretary'), [officer(meeting.secretaryId)]),
        ]),
    ...(isFull(paper) && itemId === null ? participantFacts(data, rows, language) : []),
  ]
  return facts.filter(({ lines }) => lines.length > 0)
}

/** Who was there; until that is marked, who was invited. A Barents body has a table of it instead. */
function participantFacts(
  data: MinutesData,
  rows: readonly PaperRow[],
  language: DocumentLanguage,
): Fact[] {
  if (data.meeting.attendance.length === 0) return invitedFacts(data, rows, language)
  return isBarents(data.meeting) ? [] : attendanceFacts(data, language)
}

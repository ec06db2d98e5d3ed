import { textIn, type DocumentLanguage } from '../model/base'
import type { MeetingData } from '../rules/meetingData'
import { fileNameOf } from './fileName'
import { paperFooter, paperHeader } from './paperIdentity'
import type { Block, DocumentTree } from './tree'

interface MeetingPaper {
  readonly language: DocumentLanguage
  /** What the paper is called, as "Esityslista". */
  readonly type: string
  readonly title: string
  /** The date of the paper. */
  readonly now: Date
  readonly blocks: readonly Block[]
}

/** A paper of one meeting: what it says, under its head, above its foot, and the name of its file. */
export function meetingPaper(
  data: MeetingData,
  { language, type, title, now, blocks }: MeetingPaper,
): DocumentTree {
  return {
    language,
    title,
    fileName: meetingPaperFile(data, language, type),
    header: paperHeader(data, language, type, now),
    footer: paperFooter(data, language),
    blocks: [...blocks],
  }
}

/** "2026-12-08 Muistio Kansainvälisten asioiden tiimi 2-2026". */
export function meetingPaperFile(
  { meeting, body }: MeetingData,
  language: DocumentLanguage,
  type: string,
): string {
  return fileNameOf({
    start: meeting.start,
    timeZone: meeting.timeZone,
    type,
    unit: textIn(body?.name ?? meeting.title, language),
    number: body ? meeting.number : '',
  })
}

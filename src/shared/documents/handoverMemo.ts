import type { DocumentLanguage } from '../model/base'
import type { Organisation } from '../model/organisation'
import { handoverParts, type HandoverPartName } from '../rules/handover/parts'
import { formatDay } from '../texts/format'
import { textsIn } from '../texts/texts'
import { composeOfficePaper } from './officePaper'
import { plain, type Block, type DocumentTree } from './tree'

/** One thing handed over, in words. */
export interface HandedOver {
  readonly part: HandoverPartName
  /** What it is: the area, the body and role, the task, the meeting. */
  readonly name: string
  /** When: a deadline, a meeting's time, a term; may be empty. */
  readonly time: string
  /** What the successor should know; may be empty. */
  readonly note: string
}

export interface HandoverMemoInput {
  readonly organisation: Organisation | null
  readonly from: string
  readonly to: string
  readonly day: string
  readonly today: string
  readonly reason: string
  /** The decision the successor's terms rest on; '' when none was given. */
  readonly decision: string
  readonly items: readonly HandedOver[]
}

/** What a successor takes over from a leaving person, by kind, with times and notes. */
export function composeHandoverMemo(
  input: HandoverMemoInput,
  language: DocumentLanguage,
): DocumentTree {
  const t = textsIn(language)
  const facts = [
    { label: t('documents.handover.from'), lines: [[plain(input.from)]] },
    { label: t('documents.handover.to'), lines: [[plain(input.to)]] },
    { label: t('documents.handover.day'), lines: [[plain(formatDay(input.day))]] },
    { label: t('documents.handover.reason'), lines: [[plain(input.reason)]] },
    { label: t('documents.handover.decision'), lines: [[plain(input.decision)]] },
  ].filter(({ lines }) => lines.flat().some(({ text }) => text !== ''))
  const nothing: Block = { kind: 'paragraph', text: [plain(t('documents.handover.nothing'))] }
  return composeOfficePaper({
    language,
    organisation: input.organisation,
    type: t('documents.handover.type'),
    title: t('documents.handover.title', { day: formatDay(input.day) }),
    day: input.day,
    today: input.today,
    about: input.to,
    blocks: [
      { kind: 'facts', facts },
      ...(input.items.length > 0 ? partTables(input.items, language) : [nothing]),
    ],
  })
}

/** A heading and a table for each part that has something in it, in the order of the parts. */
function partTables(items: readonly HandedOver[], language: DocumentLanguage): Block[] {
  const t = textsIn(language)
  return handoverParts.flatMap(({ part }): Block[] => {
    const mine = items.filter((item) => item.part === part)
    if (mine.length === 0) return []
    const heading = t(`documents.handover.part.${part}`)
    return [
      {
        kind: 'item',
        level: 2,
        number: '',
        text: [plain(heading)],
        time: '',
        details: [],
      },
      {
        kind: 'table',
        caption: '',
        columns: [
          t('documents.handover.what'),
          t('documents.handover.when'),
          t('documents.handover.note'),
        ],
        rows: mine.map(({ name, time, note }) => [[plain(name)], [plain(time)], [plain(note)]]),
      },
    ]
  })
}

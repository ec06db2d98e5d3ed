import { HeadingLevel, LevelFormat, AlignmentType, Paragraph, Tab, type Table, TextRun } from 'docx'
import { paper } from '@shared/documents/layout'
import type { Block, TextBlock } from '@shared/documents/tree'
import { docxRun, docxRuns } from './docxRuns'
import { styleIds, twips } from './docxStyles'
import { docxTable } from './docxTable'

/** References of the two kinds of list in the document's numbering definitions. */
export const listReferences = { bullets: 'bullets', numbers: 'numbers' } as const

/** Word knows nine levels of a list. */
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const

/** Where list items stand: at the body's edge and each level further in, with a mark before them. */
export function listDefinition(reference: string) {
  const isBullets = reference === listReferences.bullets
  return {
    reference,
    levels: levels.map((level) => ({
      level,
      format: isBullets ? LevelFormat.BULLET : LevelFormat.DECIMAL,
      text: isBullets ? '•' : `%${level + 1}.`,
      alignment: AlignmentType.START,
      style: {
        paragraph: {
          indent: { left: twips(paper.body + 0.6 * (level + 1)), hanging: twips(0.6) },
        },
      },
    })),
  }
}

const headings = {
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
} as const

/** Counts the lists of a text, each of which begins its numbers again from one. */
interface Lists {
  readonly block: number
  count: number
}

/** A side heading and the text beside it; what is no paragraph begins below the heading. */
export function docxText(
  { label, blocks }: Extract<Block, { kind: 'labelled' }>,
  index: number,
): (Paragraph | Table)[] {
  const [first, ...rest] = blocks
  const beside = first?.kind === 'paragraph' ? first.text : []
  const below = first?.kind === 'paragraph' ? rest : blocks
  const lists = { block: index, count: 0 }
  const side = new Paragraph({
    style: styleIds.side,
    ...(below === blocks && blocks.length > 0 ? { keepNext: true } : {}),
    children: [docxRun(label), new TextRun({ children: [new Tab()] }), ...docxRuns(beside)],
  })
  return [side, ...below.flatMap((block) => textParagraphs(block, lists, 0))]
}

function textParagraphs(block: TextBlock, lists: Lists, depth: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [
        new Paragraph({
          style: styleIds.body,
          ...(depth === 0 ? {} : { indent: { left: twips(paper.body + 0.6 * depth) } }),
          children: docxRuns(block.text),
        }),
      ]
    case 'subheading':
      return [
        new Paragraph({
          heading: headings[block.level],
          indent: { left: twips(paper.body + 0.6 * depth) },
          children: docxRuns(block.text),
        }),
      ]
    case 'table':
      return docxTable(block)
    case 'nested': {
      const reference = block.ordered ? listReferences.numbers : listReferences.bullets
      const instance = lists.block * 1000 + (lists.count += 1)
      const numbering = { reference, instance, level: Math.min(depth, levels.length - 1) }
      return block.items.flatMap(([first, ...rest]) => {
        const isText = first?.kind === 'paragraph'
        const marked = new Paragraph({
          style: styleIds.body,
          numbering,
          children: docxRuns(isText ? first.text : []),
        })
        const more = isText ? rest : [first, ...rest].filter((one) => one !== undefined)
        return [marked, ...more.flatMap((one) => textParagraphs(one, lists, depth + 1))]
      })
    }
  }
}

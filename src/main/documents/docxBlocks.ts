import { HeadingLevel, Paragraph, Tab, type Table, TabStopType, TextRun } from 'docx'
import { numberColumn } from '@shared/documents/layout'
import {
  plain,
  type Block,
  type DocumentTree,
  type Fact,
  type ItemBlock,
} from '@shared/documents/tree'
import { docxRun, docxRuns } from './docxRuns'
import { styleIds, twips } from './docxStyles'
import { docxSignatures } from './docxSignatures'
import { docxTable } from './docxTable'
import { docxText, listReferences } from './docxText'

/** The paper's blocks as paragraphs and tables. Side headings stand at the edge by a hanging indent. */
export function docxBlocks(tree: DocumentTree): (Paragraph | Table)[] {
  const column = twips(numberColumn(tree))
  return tree.blocks.flatMap((block, index) => {
    if (block.kind !== 'item') return paragraphsOf(block, index)
    const next = tree.blocks[index + 1]?.kind
    return itemParagraphs(block, column, next === 'labelled' || next === 'facts')
  })
}

function paragraphsOf(block: Exclude<Block, ItemBlock>, index: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: docxRuns(block.text) })]
    case 'facts':
      return block.facts.flatMap((fact) => sided(fact, { keepTogether: true, tight: true }))
    case 'closing':
      return [
        new Paragraph({ style: styleIds.body, keepNext: true }),
        ...block.facts.flatMap((fact) => sided(fact, { keepTogether: true, tight: true })),
      ]
    case 'labelled':
      return docxText(block, index)
    case 'paragraph':
      return [new Paragraph({ style: styleIds.body, children: docxRuns(block.text) })]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: styleIds.body,
            children: docxRuns(item),
            numbering: {
              reference: block.ordered ? listReferences.numbers : listReferences.bullets,
              level: 0,
              // Each list is an instance of its own, so that numbers begin again from one.
              instance: index,
            },
          }),
      )
    case 'table':
      return docxTable(block)
    case 'signatures':
      return docxSignatures(block)
  }
}

/** A side heading and its lines: the first beside it, the rest below at the body's edge. */
function sided(
  { label, lines }: Fact,
  { keepTogether = false, tight = false }: { keepTogether?: boolean; tight?: boolean },
): Paragraph[] {
  const paragraphs = lines.length > 0 ? lines : [[plain('')]]
  return paragraphs.map((line, index) => {
    const last = index === paragraphs.length - 1
    const beside = index === 0 ? [docxRun(label), new TextRun({ children: [new Tab()] })] : []
    return new Paragraph({
      style: index === 0 ? styleIds.side : styleIds.body,
      ...(keepTogether && !last ? { keepNext: true } : {}),
      ...(tight ? { spacing: { after: last ? 60 : 0 } } : {}),
      children: [...beside, ...docxRuns(line)],
    })
  })
}

/** The heading of an item and the line about it, which stays with the item's texts where it has any. */
function itemParagraphs(item: ItemBlock, column: number, hasTexts: boolean): Paragraph[] {
  const number =
    item.number === '' ? [] : [docxRun(item.number), new TextRun({ children: [new Tab()] })]
  const heading = new Paragraph({
    heading: item.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
    ...(item.number === ''
      ? {}
      : {
          indent: { left: column, hanging: column },
          tabStops: [{ type: TabStopType.LEFT, position: column }],
        }),
    children: [...number, ...docxRuns(item.text)],
  })
  if (item.time === '' && item.details.length === 0) return [heading]
  const details = item.details.flatMap((detail, index) =>
    index === 0 ? detail : [plain(' · '), ...detail],
  )
  const about = new Paragraph({
    style: styleIds.details,
    keepNext: hasTexts,
    children: [docxRun(item.time), new TextRun({ children: [new Tab()] }), ...docxRuns(details)],
  })
  return [heading, about]
}

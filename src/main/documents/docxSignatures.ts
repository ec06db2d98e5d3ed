import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { paper } from '@shared/documents/layout'
import type { SignaturesBlock } from '@shared/documents/tree'
import { docxRun } from './docxRuns'
import { styleIds, twips } from './docxStyles'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, left: none, right: none, bottom: none }
const line = { style: BorderStyle.SINGLE, size: 4, color: '444444' }
const perRow = 2
/** Room above the line for a name written by hand, and between two lines. */
const room = twips(1.4)
const gap = twips(0.8)

/** Lines to sign on, two beside each other, with the name and the role under each. */
export function docxSignatures({ people }: SignaturesBlock): (Paragraph | Table)[] {
  if (people.length === 0) return []
  const width = Math.floor((twips(paper.width - paper.left - paper.right) - gap) / perRow)
  const rows = Array.from({ length: Math.ceil(people.length / perRow) }, (_, at) =>
    people.slice(at * perRow, (at + 1) * perRow),
  )
  const cells = (pair: SignaturesBlock['people']) => {
    const [first, second] = pair.map(({ role, name }) => signed(name, role, width))
    return [first ?? blank(width), blank(gap), second ?? blank(width)]
  }
  const table = new Table({
    rows: rows.map((pair) => new TableRow({ cantSplit: true, children: cells(pair) })),
    columnWidths: [width, gap, width],
    width: { size: 2 * width + gap, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
  })
  return [new Paragraph({ style: styleIds.body }), table, new Paragraph({ style: styleIds.cell })]
}

function signed(name: string, role: string, width: number): TableCell {
  const paragraphs = [name, role].map(
    (text, index) =>
      new Paragraph({
        style: styleIds.cell,
        keepNext: true,
        ...(index === 0 ? { spacing: { before: room }, border: { top: line } } : {}),
        children: [docxRun(text)],
      }),
  )
  return new TableCell({
    children: paragraphs,
    width: { size: width, type: WidthType.DXA },
    borders: noBorders,
  })
}

function blank(width: number): TableCell {
  return new TableCell({
    children: [new Paragraph({ style: styleIds.cell })],
    width: { size: width, type: WidthType.DXA },
    borders: noBorders,
  })
}

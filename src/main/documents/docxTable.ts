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
import type { TableBlock } from '@shared/documents/tree'
import { docxRun, docxRuns } from './docxRuns'
import { styleIds, twips } from './docxStyles'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const rule = { style: BorderStyle.SINGLE, size: 4, color: '888888' }
const borders = {
  top: none,
  left: none,
  right: none,
  bottom: rule,
  insideVertical: none,
  insideHorizontal: rule,
}

/** A table at the body's edge, or a wide one at the margin; its header row is repeated on each page and no row is split. */
export function docxTable(block: TableBlock): (Paragraph | Table)[] {
  const { caption, columns, rows, wide } = block
  const start = wide ? 0 : paper.body
  const width = twips(paper.width - paper.left - paper.right - start)
  const widths = columnWidths(block, width)
  const cell = (children: Paragraph[], at: number) =>
    new TableCell({
      children,
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { left: 0, right: 100 },
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((title, index) => {
      const children = [docxRun(title, true)]
      return cell([new Paragraph({ style: styleIds.cell, keepNext: true, children })], index)
    }),
  })
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((_, index) => {
          const children = docxRuns(row[index] ?? [])
          return cell([new Paragraph({ style: styleIds.cell, children })], index)
        }),
      }),
  )
  const table = new Table({
    rows: [head, ...body],
    columnWidths: widths,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    indent: { size: twips(start), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
  })
  const title = new Paragraph({ style: styleIds.caption, children: [docxRun(caption)] })
  const space = new Paragraph({ style: styleIds.cell })
  return caption === '' ? [table, space] : [title, table, space]
}

/** The widths of the columns in twentieths of a point, by their shares of the whole. */
function columnWidths({ columns, widths }: TableBlock, width: number): number[] {
  const shares = columns.map((_, at) => widths?.[at] ?? 1)
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.floor((width * share) / all))
}

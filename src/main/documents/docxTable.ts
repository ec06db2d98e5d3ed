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
export function docxTable({ caption, columns, rows, wide }: TableBlock): (Paragraph | Table)[] {
  const start = wide ? 0 : paper.body
  const width = twips(paper.width - paper.left - paper.right - start)
  const column = Math.floor(width / columns.length)
  const cell = (children: Paragraph[]) =>
    new TableCell({
      children,
      width: { size: column, type: WidthType.DXA },
      margins: { left: 0, right: 100 },
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((title) =>
      cell([
        new Paragraph({ style: styleIds.cell, keepNext: true, children: [docxRun(title, true)] }),
      ]),
    ),
  })
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((_, index) =>
          cell([new Paragraph({ style: styleIds.cell, children: docxRuns(row[index] ?? []) })]),
        ),
      }),
  )
  const table = new Table({
    rows: [head, ...body],
    columnWidths: columns.map(() => column),
    width: { size: column * columns.length, type: WidthType.DXA },
    indent: { size: twips(start), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
  })
  const title = new Paragraph({ style: styleIds.caption, children: [docxRun(caption)] })
  const space = new Paragraph({ style: styleIds.cell })
  return caption === '' ? [table, space] : [title, table, space]
}

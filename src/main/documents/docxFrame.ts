import {
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { paper } from '@shared/documents/layout'
import type { DocumentTree } from '@shared/documents/tree'
import { docxRun } from './docxRuns'
import { styleIds, twips } from './docxStyles'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, bottom: none, left: none, right: none }
const widths = [
  paper.headerMiddle,
  paper.headerRight - paper.headerMiddle,
  paper.width - paper.left - paper.right - paper.headerRight,
].map(twips)

/** The identifiers at the head of every page: who, what and when, page `1 (3)` and numbers. */
export function docxHeader({ header }: DocumentTree): Header {
  const page = new Paragraph({
    style: styleIds.header,
    children: [
      new TextRun({
        children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'],
      }),
    ],
  })
  const columns = [
    [...lines(header.organisation, header.unit)],
    [line(header.type, true), ...lines(header.date)],
    [page, ...lines(header.number, header.caseNumber, header.mark)],
  ]
  const cells = columns.map(
    (children, index) =>
      new TableCell({
        children: children.length > 0 ? children : [line('')],
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        margins: { left: 0, right: 100 },
        borders: noBorders,
      }),
  )
  const table = new Table({
    rows: [new TableRow({ children: cells })],
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
  })
  // Word wants a paragraph after a table; it also keeps the text clear of the head.
  return new Header({
    children: [table, new Paragraph({ style: styleIds.header, spacing: { after: 240 } })],
  })
}

/** The contact line at the foot of every page. */
export function docxFooter({ footer }: DocumentTree): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: '888888', space: 4 } },
        children: [docxRun(footer)],
      }),
    ],
  })
}

function lines(...texts: string[]): Paragraph[] {
  return texts.filter((text) => text !== '').map((text) => line(text))
}

function line(text: string, bold = false): Paragraph {
  return new Paragraph({
    style: styleIds.header,
    children: [docxRun(text, bold)],
  })
}

import Papa from 'papaparse'
import { escapeHtml } from '@shared/documents/html'
import { plainCells, type Sheet } from '@shared/documents/sheet'

/** Tells Excel that the file is UTF-8. */
const byteOrderMark = '\uFEFF'

/** The table as Finnish Excel opens it by a double click: semicolons, UTF-8 with its mark, decimal commas. */
export function encodeCsv(table: Sheet): string {
  return byteOrderMark + Papa.unparse(plainCells(table), { delimiter: ';', newline: '\r\n' })
}

/** The table in the two flavours a spreadsheet, Word or a mail takes from the clipboard. */
export function sheetFlavours(table: Sheet): { html: string; text: string } {
  const cells = plainCells(table)
  // A copied cell alone comes without the title of its column.
  const isOneCell = table.rows.length === 1 && table.columns.length === 1
  const [header = [], ...rows] = cells
  const text = Papa.unparse(isOneCell ? rows : cells, { delimiter: '\t', newline: '\r\n' })
  if (isOneCell) return { html: `<p>${lines(rows[0]?.[0] ?? '')}</p>`, text }
  const html = [
    '<table><thead>',
    row(header, 'th'),
    '</thead><tbody>',
    ...rows.map((one) => row(one, 'td')),
    '</tbody></table>',
  ]
  return { html: html.join(''), text }
}

function row(cells: readonly string[], element: 'th' | 'td'): string {
  const inner = cells.map((cell) => `<${element}>${lines(cell)}</${element}>`)
  return `<tr>${inner.join('')}</tr>`
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}

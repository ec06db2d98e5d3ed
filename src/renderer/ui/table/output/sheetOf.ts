import type { Sheet, SheetCell } from '@shared/documents/sheet'
import type { Texts } from '@shared/texts/texts'
import { formatDay } from '../../format'
import { cellText, cellValue } from '../cells'
import { groupTitle } from '../grouping/title'
import type { Line } from '../grouping/lines'
import type { Column } from '../types'
import { textLength } from '@shared/model/fields'

/** What of a table is taken out of the window: columns from left to right, lines from the top. */
export interface TablePart<Row> {
  title: string
  columns: readonly Column<Row>[]
  lines: readonly Line<Row>[]
}

/** Rows alone, as lines. */
export function linesOfRows<Row>(rows: readonly Row[]): Line<Row>[] {
  return rows.map((row, at) => ({ kind: 'row', id: String(at), row, depth: 0 }))
}

/** A column is no wider than this in a spreadsheet, in characters. */
const widest = 60

/** What is seen, for a spreadsheet: real dates and numbers, each group under its title. */
export function sheetOf<Row>(
  { title, columns, lines }: TablePart<Row>,
  { t, language }: { t: Texts; language: 'fi' | 'en' },
): Sheet {
  return {
    title,
    columns: columns.map((column) => ({
      header: column.header,
      width: Math.min(widest, longest(column, lines) + 3),
    })),
    rows: lines.map((line) =>
      line.kind === 'group'
        ? { isGroup: true, cells: [groupTitle(line, { t, language })] }
        : { isGroup: false, cells: columns.map((column) => sheetCell(column, line.row)) },
    ),
  }
}

/** A date only when it is shown as one: "kevät 2022" is not more exact in a spreadsheet. */
function sheetCell<Row>(column: Column<Row>, row: Row): SheetCell {
  const value = cellValue(column, row)
  const text = cellText(column, row)
  if (column.kind === 'number' && typeof value === 'number') return value
  if (column.kind === 'date' && column.inSheet !== 'text' && typeof value === 'string') {
    return text.includes(formatDay(value.slice(0, 10))) ? { date: value } : text
  }
  return text.slice(0, textLength)
}

function longest<Row>(column: Column<Row>, lines: readonly Line<Row>[]): number {
  return lines.reduce(
    (most, line) =>
      line.kind === 'row' ? Math.max(most, cellText(column, line.row).length) : most,
    column.header.length,
  )
}

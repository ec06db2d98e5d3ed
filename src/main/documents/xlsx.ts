import writeXlsxFile, { type Cell, type Feature } from 'write-excel-file/node'
import { cleanText } from '@shared/documents/cleanText'
import type { Sheet, SheetCell } from '@shared/documents/sheet'

/** The longest text a cell of Excel can hold. */
const longestText = 32_767
/** The longest name of a sheet, and what Excel refuses in it. */
const longestName = 31
const refusedInName = /[\\/?*[\]:]/g

/**
 * The table as an Excel workbook: real dates and numbers, a header that stays in sight, a filter in every
 * column. A text is stored as a text, so nothing in it is ever taken for a formula.
 */
export async function encodeXlsx({ title, columns, rows }: Sheet): Promise<Uint8Array> {
  const header = columns.map(({ header: value }): Cell => {
    return { ...textCell(value), fontWeight: 'bold', bottomBorderStyle: 'thin', wrap: true }
  })
  const body = rows.map(({ isGroup, cells }) =>
    columns.map((_, at): Cell => {
      const cell = cellOf(cells[at] ?? '')
      return isGroup && cell ? { ...cell, fontWeight: 'bold' } : cell
    }),
  )
  const bytes = await writeXlsxFile(
    [header, ...body],
    {
      sheet: sheetName(title),
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      ...(columns.length > 6 ? { orientation: 'landscape' as const } : {}),
    },
    { features: [columnFilters(columns.length, rows.length + 1)] },
  ).toBuffer()
  return new Uint8Array(bytes)
}

type CellObject = Exclude<Cell, null | undefined | string | number | boolean | Date>

function cellOf(value: SheetCell): CellObject | null {
  if (value === '') return null
  if (typeof value === 'string') return textCell(value)
  if (typeof value === 'number') return { value, type: Number }
  return value.date.includes('T')
    ? { value: new Date(`${value.date}:00Z`), type: Date, format: 'd.m.yyyy h:mm' }
    : { value: new Date(`${value.date}T00:00:00Z`), type: Date, format: 'd.m.yyyy' }
}

function textCell(value: string): { value: string; type: StringConstructor } {
  return { value: cleanText(value).slice(0, longestText), type: String }
}

function sheetName(title: string): string {
  const clean = title.replace(refusedInName, ' ').replace(/^'+|'+$/g, '')
  return clean.trim().slice(0, longestName) || 'KV Desk'
}

/** The filter of Excel over the whole table: the library has none, and its place after the rows is fixed. */
function columnFilters<Content>(columns: number, rows: number): Feature<Content> {
  const filter = `<autoFilter ref="A1:${columnLetters(columns)}${rows}"/>`
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) => xml.replace('</sheetData>', `</sheetData>${filter}`),
        },
      },
    },
  }
}

/** The name of the nth column, from 1: A … Z, AA … */
function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  const letter = String.fromCharCode(65 + ((column - 1) % 26))
  return rest === 0 ? letter : columnLetters(rest) + letter
}

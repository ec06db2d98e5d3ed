import { tableLimits } from '@shared/model/tableFile'
import { TableFault } from '../fault'
import { refusedAs, type ReadTable, type Sheets } from '../readTable'
import { Zip } from '../zip'
import { numberText, shownBy, type Shown, unescaped } from './cellText'
import { readFormats, readSharedStrings, readWorkbook, type Workbook } from './parts'
import { readXml } from './readXml'
import { sheetsToChoose } from './sheets'

/**
 * The rows of a visible sheet of an Excel workbook (ECMA-376) as the texts its cells show; empty rows are left out. A
 * formula gives the value that was kept with it and is never run.
 * @param sheet which of those that hold anything, counted from 0
 * @returns a problem instead of rows, never a part of them; with the sheets there are, of which another may be whole
 */
export function readXlsx(bytes: Uint8Array, sheet = 0): ReadTable {
  if (bytes.length > tableLimits.bytes) return { ok: false, problem: 'tooLarge' }
  let choice: Sheets = {}
  try {
    // What is inflated to see which sheets can be chosen is not taken from what the chosen one may hold.
    const sheets = sheetsToChoose(new Zip(bytes))
    const chosen = sheets[sheet]
    if (!chosen) return { ok: false, problem: 'empty' }
    if (sheets.length > 1) choice = { sheets: sheets.map(({ name }) => name), sheet }
    const zip = new Zip(bytes)
    const read = readSheet(zip, chosen.part, readWorkbook(zip))
    if (read.rows.length === 0) return { ok: false, problem: 'empty', ...choice }
    return { ok: true, ...read, ...choice }
  } catch (error) {
    return { ...refusedAs(error), ...choice }
  }
}

/** The last row a sheet can have. */
const lastLine = 1_048_576

const plain: Shown = { day: false, time: false }

function readSheet(
  zip: Zip,
  part: string,
  { sharedStrings, styles, is1904 }: Workbook,
): { rows: string[][]; lines: number[] } {
  const shared = sharedStrings === null ? [] : readSharedStrings(zip, sharedStrings)
  const shown = styles === null ? [] : readFormats(zip, styles).map(shownBy)
  const rows: string[][] = []
  const lines: number[] = []
  let row: string[] = []
  let line = 0
  let [column, type, style, text] = [0, 'n', 0, '']
  let isValue = false

  function endCell() {
    const cell = valueOf(type, text)
    if (cell.length > tableLimits.cell) throw new TableFault('cellTooLong')
    if (cell !== '') {
      if (column > tableLimits.columns) throw new TableFault('tooManyColumns')
      while (row.length < column) row.push('')
      row[column - 1] = cell
    }
  }

  function valueOf(of: string, written: string): string {
    if (of === 's') return unescaped(shared[Number(written)] ?? '')
    if (of === 'b') return written === '' ? '' : written === '1' ? 'TRUE' : 'FALSE'
    if (of === 'n') return numberText(written, shown[style] ?? plain, is1904)
    // A moment written as ISO 8601, in which a whole day begins at midnight.
    if (of === 'd') return written.replace(/T00:00.*/, '').replace(/T(\d\d:\d\d).*/, ' $1')
    return unescaped(written)
  }

  readXml(zip, part, {
    open: (name, attributes) => {
      if (name === 'row') {
        line = lineOf(attributes['r'], line)
        row = []
        column = 0
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column + 1
        type = attributes['t'] ?? 'n'
        style = Number(attributes['s'] ?? 0)
        text = ''
      } else isValue = name === 'v' || name === 't'
    },
    text: (piece) => {
      if (isValue) text += piece
    },
    close: (name) => {
      isValue = false
      if (name === 'c') endCell()
      if (name !== 'row' || row.every((cell) => cell.trim() === '')) return
      if (rows.length > tableLimits.rows) throw new TableFault('tooManyRows')
      rows.push(row)
      lines.push(line)
    },
  })
  return { rows, lines }
}

/** The number a row says it has, if it comes after the one before; else the next. */
function lineOf(written: string | undefined, before: number): number {
  const said = Number(written)
  return Number.isInteger(said) && said > before && said <= lastLine ? said : before + 1
}

/** 28 of `AB12`; null when the cell does not say where it is. */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0]
  if (!letters) return null
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

import Papa from 'papaparse'
import { tableLimits } from '@shared/model/tableFile'
import { decodeText } from '../files/decodeText'
import { TableFault } from './fault'
import { type ReadTable, refusedAs } from './readTable'

/**
 * The rows of a CSV file, the headings first; empty rows are left out, and counted in the numbers of the others. Every
 * cell is a text as it was written, also one that looks like a formula.
 * @returns a problem instead of rows, never a part of them, when the file is beyond `tableLimits`
 */
export function readCsv(bytes: Uint8Array): ReadTable {
  if (bytes.length > tableLimits.bytes) return { ok: false, problem: 'tooLarge' }
  const rows: string[][] = []
  const lines: number[] = []
  let line = 0
  const text = decodeText(bytes)
  try {
    // A row at a time: a file of nothing but line ends is never kept whole.
    Papa.parse<string[]>(text, {
      delimiter: delimiterOf(text),
      step: ({ data: row, errors }) => {
        line += 1
        if (errors.some(({ type }) => type === 'Quotes')) throw new TableFault('openQuote')
        if (row.every((cell) => cell.trim() === '')) return
        refuseBeyondLimits(rows, row)
        rows.push(row)
        lines.push(line)
      },
    })
  } catch (error) {
    return refusedAs(error)
  }
  return rows.length === 0 ? { ok: false, problem: 'empty' } : { ok: true, rows, lines }
}

/** Told apart from the reading, which must meet the empty rows that would spoil the guess. */
function delimiterOf(text: string): string {
  const { meta } = Papa.parse(text, {
    delimitersToGuess: [';', ',', '\t', '|'],
    skipEmptyLines: 'greedy',
    preview: 1,
  })
  return meta.delimiter
}

/** @throws TableFault when the row may not come after those there are */
function refuseBeyondLimits(rows: readonly string[][], row: readonly string[]): void {
  if (rows.length > tableLimits.rows) throw new TableFault('tooManyRows')
  if (row.length > tableLimits.columns) throw new TableFault('tooManyColumns')
  if (row.some((cell) => cell.length > tableLimits.cell)) throw new TableFault('cellTooLong')
}

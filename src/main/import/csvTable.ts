import Papa from 'papaparse'
import { tableLimits, type TableProblem } from '@shared/model/tableFile'
import { decodeText } from '../files/decodeText'
import type { ReadTable } from './readTable'

/**
 * The rows of a CSV file, the headings first; empty rows are left out. Every cell is a text as it was written, also
 * one that looks like a formula.
 * @returns a problem instead of rows, never a part of them, when the file is beyond `tableLimits`
 */
export function readCsv(bytes: Uint8Array): ReadTable {
  if (bytes.length > tableLimits.bytes) return { ok: false, problem: 'tooLarge' }
  const { data, errors } = Papa.parse<string[]>(decodeText(bytes), {
    delimitersToGuess: [';', ',', '\t', '|'],
    skipEmptyLines: 'greedy',
    // One more than may be, and the headings, so that a row too many is seen.
    preview: tableLimits.rows + 2,
  })
  const problem = errors.some(({ type }) => type === 'Quotes') ? 'openQuote' : problemOf(data)
  return problem === null ? { ok: true, rows: data } : { ok: false, problem }
}

function problemOf(rows: readonly (readonly string[])[]): TableProblem | null {
  if (rows.length === 0) return 'empty'
  if (rows.length > tableLimits.rows + 1) return 'tooManyRows'
  if (rows.some((row) => row.length > tableLimits.columns)) return 'tooManyColumns'
  const isTooLong = rows.some((row) => row.some((cell) => cell.length > tableLimits.cell))
  return isTooLong ? 'cellTooLong' : null
}

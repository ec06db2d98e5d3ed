import type { WindowLanguage } from '@shared/ipc/commands'
import type { TableFile, TableProblem } from '@shared/model/tableFile'
import { TableFault } from './fault'

/** What the thread that reads is given. */
export interface AskedTable {
  /** Of a file no larger than `tableLimits.bytes`. */
  readonly path: string
  /** Which of a workbook's sheets that can be chosen, counted from 0. */
  readonly sheet: number
  /** Of the window, for the headings of a file that has none of its own. */
  readonly language: WindowLanguage
}

/** The sheets of a workbook with several that can be chosen, and which of them was read, counted from 0. */
export interface Sheets {
  readonly sheets?: readonly string[]
  readonly sheet?: number
}

/** A table as it was read, the headings first; or why it was not. */
export type ReadTable =
  | ({
      readonly ok: true
      readonly rows: string[][]
      /** The number of each row in the file, as a spreadsheet shows it; left out where rows are counted from 1. */
      readonly lines?: number[]
      /** Repeating events whose later times are beyond what is read. */
      readonly cut?: number
    } & Sheets)
  | ({ readonly ok: false; readonly problem: TableProblem } & Sheets)

/** What a reader met instead of rows; anything it did not expect means that the file is not what it seems. */
export function refusedAs(error: unknown): { readonly ok: false; readonly problem: TableProblem } {
  return { ok: false, problem: error instanceof TableFault ? error.problem : 'unreadable' }
}

/** What was read, as the window is told of it. @param name of the file, without its folder */
export function tableFileOf(name: string, read: ReadTable): TableFile {
  const { sheets = [], sheet = 0 } = read
  const choice = { name, sheets: [...sheets], sheet }
  if (!read.ok) return { ...choice, problem: read.problem, rows: [], lines: [], cut: 0 }
  const { rows, lines = rows.map((_, at) => at + 1), cut = 0 } = read
  return { ...choice, problem: null, rows, lines, cut }
}

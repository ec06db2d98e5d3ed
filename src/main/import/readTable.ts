import type { TableProblem } from '@shared/model/tableFile'
import { TableFault } from './fault'

/** A table as it was read, the headings first; or why it was not. */
export type ReadTable =
  | {
      readonly ok: true
      readonly rows: string[][]
      /** The visible sheets of a workbook with several, the one that was read first. */
      readonly sheets?: readonly string[]
      /** Repeating events whose later times are beyond what is read. */
      readonly cut?: number
    }
  | { readonly ok: false; readonly problem: TableProblem }

/** What a reader met instead of rows; anything it did not expect means that the file is not what it seems. */
export function refusedAs(error: unknown): ReadTable {
  return { ok: false, problem: error instanceof TableFault ? error.problem : 'unreadable' }
}

import { z } from './fields'

/** What a table that is read from outside may hold: bytes of the file, rows, columns, characters of a cell. */
export const tableLimits = { bytes: 50_000_000, rows: 50_000, columns: 200, cell: 32_767 } as const

const tableProblems = [
  'empty',
  'tooLarge',
  'tooManyRows',
  'tooManyColumns',
  'cellTooLong',
  'openQuote',
  /** A packed file that grows beyond all measure. */
  'inflatesTooMuch',
  /** A workbook of Excel from before 2007, or one under a password; both are files of another format than XLSX. */
  'oldWorkbook',
  /** Reading took longer than it may, or the file broke the reader. */
  'unreadable',
] as const
export type TableProblem = (typeof tableProblems)[number]

/** A table read from a file, the headings first; or why it was not, and no rows. */
export const tableFile = z.strictObject({
  /** Without its folder. */
  name: z.string().min(1).max(255),
  problem: z.enum(tableProblems).nullable(),
  rows: z
    .array(z.array(z.string().max(tableLimits.cell)).max(tableLimits.columns))
    .max(tableLimits.rows + 1),
  /** The visible sheets of a workbook with several, the one that was read first; empty for any other file. */
  sheets: z.array(z.string().max(100)).max(100),
  /** Repeating events whose later times were left out. */
  cut: z.number().int().min(0),
})
export type TableFile = z.infer<typeof tableFile>

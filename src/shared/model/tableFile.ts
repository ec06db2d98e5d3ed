import { z } from './fields'

/**
 * What a table that is read from outside may hold: bytes of the file, rows, columns, characters of a cell, sheets that
 * can be chosen and characters of their names.
 */
export const tableLimits = {
  bytes: 50_000_000,
  rows: 50_000,
  columns: 200,
  cell: 32_767,
  sheets: 100,
  sheetName: 100,
} as const

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

/** A sheet of those that can be chosen. */
export const sheetNumber = z
  .number()
  .int()
  .min(0)
  .max(tableLimits.sheets - 1)

/** A table read from a file, the headings first; or why it was not, and no rows. */
export const tableFile = z.strictObject({
  /** Without its folder. */
  name: z.string().min(1).max(255),
  problem: z.enum(tableProblems).nullable(),
  rows: z
    .array(z.array(z.string().max(tableLimits.cell)).max(tableLimits.columns))
    .max(tableLimits.rows + 1),
  /** The number of each row in the file, as a spreadsheet shows it: empty rows are counted there. */
  lines: z.array(z.number().int().positive()).max(tableLimits.rows + 1),
  /** The sheets of a workbook with several that can be chosen; empty for any other file. */
  sheets: z.array(z.string().max(tableLimits.sheetName)).max(tableLimits.sheets),
  /** Which of them was read, counted from 0. */
  sheet: sheetNumber,
  /** Repeating events whose later times were left out. */
  cut: z.number().int().min(0),
})
export type TableFile = z.infer<typeof tableFile>

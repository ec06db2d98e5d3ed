import { z } from './fields'

/**
 * What a table that is read from outside may hold: bytes of the file, rows, columns, characters of a cell. The rows are
 * judged in one go while the person waits, which is what bounds them.
 */
export const tableLimits = { bytes: 50_000_000, rows: 5_000, columns: 200, cell: 32_767 } as const

const tableProblems = [
  'empty',
  'tooLarge',
  'tooManyRows',
  'tooManyColumns',
  'cellTooLong',
  'openQuote',
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
})
export type TableFile = z.infer<typeof tableFile>

import { textLength, titleLength, z } from '../model/fields'
import { formatClock, formatDay } from '../texts/format'

export const sheetFormats = ['xlsx', 'csv'] as const
export type SheetFormat = (typeof sheetFormats)[number]

/** More than the largest workspace holds of any kind. */
const mostRows = 100_000
const mostColumns = 200

/** A day, or a day and a clock time on the wall: `YYYY-MM-DD`, `YYYY-MM-DDTHH:mm`. */
const date = z.strictObject({ date: z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/) })
const cell = z.union([z.string().max(textLength), z.number(), date])
export type SheetCell = z.infer<typeof cell>

/** A table as it is seen, for a spreadsheet: every cell a text, a number or a date, '' when empty. */
export const sheet = z.strictObject({
  /** Names the file and the sheet. */
  title: z.string().min(1).max(titleLength),
  columns: z
    .array(
      z.strictObject({
        header: z.string().max(titleLength),
        /** In characters, as spreadsheets measure. */
        width: z.number().min(1).max(255),
      }),
    )
    .min(1)
    .max(mostColumns),
  rows: z
    .array(
      z.strictObject({
        /** True for the title of a group of rows: its first cell is the title, the others are empty. */
        isGroup: z.boolean(),
        cells: z.array(cell).max(mostColumns),
      }),
    )
    .max(mostRows),
})
export type Sheet = z.infer<typeof sheet>

/**
 * The header and the rows as texts for a program that takes every cell for what it looks like: dates and
 * decimals as Finnish Excel reads them, and no text that it would take for a formula.
 */
export function plainCells({ columns, rows }: Sheet): string[][] {
  return [
    columns.map(({ header }) => guarded(header)),
    ...rows.map(({ cells }) => columns.map((_, at) => plainCell(cells[at] ?? ''))),
  ]
}

function plainCell(value: SheetCell): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  return typeof value === 'string' ? guarded(value) : plainDate(value.date)
}

/** `5.3.2026`, `5.3.2026 9.00`. */
function plainDate(value: string): string {
  const [day = '', clock] = value.split('T')
  return clock === undefined ? formatDay(day) : `${formatDay(day)} ${formatClock(clock, 'fi')}`
}

/**
 * A text beginning with a sign that makes a formula gets an apostrophe before it, as OWASP advises
 * against CSV injection. Spaces before the sign do not hide it from every program.
 */
function guarded(text: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text
}

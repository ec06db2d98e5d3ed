import type { Sheet } from '@shared/documents/sheet'
import { titleLength } from '@shared/model/fields'
import { type TableFile, tableLimits } from '@shared/model/tableFile'
import type { JudgedRow } from '@shared/rules/import/judged'
import type { Texts } from '@shared/texts/texts'
import { problemLines } from './problemLines'

/** The rows that could not be taken, as they were, and why: to be put right and taken in anew. */
export function errorSheet(
  t: Texts,
  file: Pick<TableFile, 'name' | 'sheets' | 'sheet'>,
  headings: readonly string[],
  errors: readonly JudgedRow[],
): Sheet {
  // The reason takes a column of its own, also where the table has all there may be.
  const own = headings.slice(0, tableLimits.columns - 1)
  const name = [file.name.replace(/\.[^.]*$/, ''), file.sheets[file.sheet]]
    .filter(Boolean)
    .join(' – ')
  return {
    title: t('importing.errorsOf', { name }).slice(0, titleLength),
    columns: [...own, t('importing.reason')].map((heading) => ({
      header: heading.slice(0, titleLength),
      width: 24,
    })),
    rows: errors.map((row) => ({
      isGroup: false,
      cells: [...own.map((_, at) => row.cells[at] ?? ''), problemLines(t, row).join(' ')],
    })),
  }
}

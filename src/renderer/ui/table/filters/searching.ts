import { cellText } from '../cells'
import type { Column } from '../types'

/**
 * Texts made ready for comparing, each once. They are kept by the column and the row themselves: when
 * either is made anew, for a change of data or of language, its texts are too.
 */
const texts = new WeakMap<object, WeakMap<object, string>>()

/** What a cell says, ready for comparing. */
export function foldedText<Row extends object>(column: Column<Row>, row: Row): string {
  return kept(column, row, () => folded(cellText(column, row)))
}

/** Everything a row says, for the search of the whole table. Keep the array of columns stable. */
export function foldedRow<Row extends object>(columns: readonly Column<Row>[], row: Row): string {
  return kept(columns, row, () => columns.map((column) => foldedText(column, row)).join('\n'))
}

function kept(by: object, row: object, make: () => string): string {
  let ofRows = texts.get(by)
  if (!ofRows) {
    ofRows = new WeakMap()
    texts.set(by, ofRows)
  }
  let text = ofRows.get(row)
  if (text === undefined) {
    text = make()
    ofRows.set(row, text)
  }
  return text
}

/** The words of a search, ready for comparing. */
export function wordsOf(search: string): string[] {
  return folded(search).split(/\s+/)
}

/** True when every word is found in a text that is ready for comparing. */
export function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('fi')
}

import type { LocalText } from '../model/base'
import { parseRichText } from './parse'
import type { RichBlock, RichRun } from './richText'

/** A formatted text without its formatting, in each language. */
export function plainLocal({ fi, en, sv }: LocalText): LocalText {
  return { fi: plainWords(fi), en: plainWords(en), sv: plainWords(sv) }
}

const mayBeFormatted = /[\\*[|#\n]/

/** The words of a stored formatted text alone, one line for each paragraph, item and row. */
export function plainWords(markdown: string): string {
  return mayBeFormatted.test(markdown) ? plainLines(parseRichText(markdown)).join('\n') : markdown
}

function plainLines(blocks: readonly RichBlock[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return wordsIn(block.runs).split('\n')
      case 'table':
        return block.rows.map((cells) => cells.map(wordsIn).join(' | '))
      case 'list':
        return block.items.flatMap((item, at) =>
          plainLines(item).map((line, row) => {
            const marker = block.ordered ? `${at + 1}. ` : '- '
            return (row === 0 ? marker : ' '.repeat(marker.length)) + line
          }),
        )
    }
  })
}

const wordsIn = (runs: readonly RichRun[]) => runs.map(({ text }) => text).join('')

import type { DocumentLanguage } from '../model/base'
import { parseRichText } from '../richText/parse'
import type { RichBlock, RichRun } from '../richText/richText'
import type { Inline, TextBlock } from './tree'

/**
 * A formatted text as blocks of a paper.
 * @param language the language of the text when it is not the paper's
 * @param under the level of the heading it stands under: headings in it come after that one
 */
export function textBlocks(
  markdown: string,
  language: DocumentLanguage | null,
  under: 2 | 3,
): TextBlock[] {
  const inlines = (runs: readonly RichRun[]) => runs.map((run) => inlineOf(run, language))
  const blockOf = (block: RichBlock): TextBlock => {
    switch (block.kind) {
      case 'paragraph':
        return { kind: 'paragraph', text: inlines(block.runs) }
      case 'heading': {
        const level = (under + block.level) as 3 | 4 | 5 | 6
        return { kind: 'subheading', level, text: inlines(block.runs) }
      }
      case 'list':
        return {
          kind: 'nested',
          ordered: block.ordered,
          items: block.items.map((item) => item.map(blockOf)),
        }
      case 'table': {
        const [head = [], ...rows] = block.rows
        return {
          kind: 'table',
          caption: '',
          columns: head.map((cell) => cell.map(({ text }) => text).join('')),
          rows: rows.map((row) => row.map(inlines)),
        }
      }
    }
  }
  return parseRichText(markdown).map(blockOf)
}

function inlineOf({ text, ...style }: RichRun, language: DocumentLanguage | null): Inline {
  return { text, language, missing: false, ...style }
}

import type { RichBlock, RichRun } from '../richText/richText'
import { writeRichText } from '../richText/write'
import { textBlocks } from './textBlocks'
import { plain, wordsOf, type Block, type DocumentTree, type Inline, type TextBlock } from './tree'

/** What stays as it was composed: it comes of the records, before and after the text. */
const heads: ReadonlySet<Block['kind']> = new Set(['title', 'facts'])
const ends: ReadonlySet<Block['kind']> = new Set(['signatures', 'closing'])

/** What a paper says between its head and its end, as formatted text to be edited: Markdown. */
export function textOfPaper({ blocks }: DocumentTree): string {
  return writeRichText(blocks.flatMap(richBlocks))
}

/**
 * The paper with an edited text in place of the composed one. A heading that still begins with the number of an
 * item keeps it as a number.
 */
export function withEditedText(composed: DocumentTree, markdown: string): DocumentTree {
  const numbers = composed.blocks
    .flatMap((block) => (block.kind === 'item' && block.number !== '' ? [block.number] : []))
    .sort((a, b) => b.length - a.length)
  const edited = textBlocks(markdown, null, 2).map((block) => topBlock(block, numbers))
  const { blocks } = composed
  return {
    ...composed,
    blocks: [
      ...blocks.filter(({ kind }) => heads.has(kind)),
      ...edited,
      ...blocks.filter(({ kind }) => ends.has(kind)),
    ],
  }
}

/** Headings of the two highest levels are those of the items; the rest stands in their text. */
function topBlock(block: TextBlock, numbers: readonly string[]): Block {
  if (block.kind !== 'subheading') return block
  if (block.level >= 5) return { ...block, level: 4 }
  const number = numbers.find((one) => `${wordsOf(block.text)} `.startsWith(`${one} `)) ?? ''
  return {
    kind: 'item',
    level: block.level === 3 ? 2 : 3,
    number,
    text: number === '' ? block.text : withoutStart(block.text, number.length),
    time: '',
    details: [],
  }
}

/** The runs without so many characters at their beginning, and the space after those. */
function withoutStart(runs: readonly Inline[], length: number): Inline[] {
  const [first, ...rest] = runs
  if (!first) return []
  if (first.text.length < length) return withoutStart(rest, length - first.text.length)
  const text = first.text.slice(length).trimStart()
  return text === '' ? rest : [{ ...first, text }, ...rest]
}

function richBlocks(block: Block | TextBlock): RichBlock[] {
  switch (block.kind) {
    case 'title':
    case 'facts':
    case 'signatures':
    case 'closing':
      return []
    case 'item': {
      const number = block.number === '' ? [] : [plain(`${block.number} `)]
      const level = block.level === 2 ? 1 : 2
      const about = [block.time, ...block.details.map(wordsOf)].filter((part) => part !== '')
      return [
        { kind: 'heading', level, runs: runs([...number, ...block.text]) },
        { kind: 'paragraph', runs: [{ text: about.join(' · ') }] },
      ]
    }
    case 'labelled':
      return [
        { kind: 'paragraph', runs: [{ text: block.label, bold: true }] },
        ...block.blocks.flatMap(richBlocks),
      ]
    case 'paragraph':
      return [{ kind: 'paragraph', runs: runs(block.text) }]
    case 'subheading':
      return [{ kind: 'heading', level: 3, runs: runs(block.text) }]
    case 'list': {
      const items = block.items.map((item): RichBlock[] => [
        { kind: 'paragraph', runs: runs(item) },
      ])
      return [{ kind: 'list', ordered: block.ordered, items }]
    }
    case 'nested':
      return [
        {
          kind: 'list',
          ordered: block.ordered,
          items: block.items.map((item) => item.flatMap(richBlocks)),
        },
      ]
    case 'table': {
      const head = block.columns.map((text) => [{ text }])
      return [
        { kind: 'paragraph', runs: [{ text: block.caption, bold: true }] },
        { kind: 'table', rows: [head, ...block.rows.map((row) => row.map(runs))] },
      ]
    }
  }
}

function runs(inlines: readonly Inline[]): RichRun[] {
  return inlines.map(({ text, bold, italic, link }) => ({
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(link !== undefined && { link }),
  }))
}

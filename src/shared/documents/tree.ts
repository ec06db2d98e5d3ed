import { documentLanguages } from '../model/base'
import { z } from '../model/fields'

/**
 * What a paper says, as a tree of blocks: composed once, encoded many times (DOCX, PDF, HTML,
 * Markdown, plain text) and shown as the preview. Every text is final: an encoder adds no words.
 */
const words = z.string().max(60_000)

/**
 * A run of text. `language` is set only when it differs from the paper's. `missing` marks the words
 * that tell a text is not written in the paper's language.
 */
export const inline = z.strictObject({
  text: words,
  language: z.enum(documentLanguages).nullable().default(null),
  missing: z.boolean().default(false),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  /** Where the words lead: an address of https, http or mailto. */
  link: words.regex(/^(?:https?:\/\/|mailto:)[^\s<>]+$/i).optional(),
})
export type Inline = z.output<typeof inline>

const inlines = z.array(inline)

/** A side heading in column 0 and what stands beside it, one paragraph for each line. */
export const fact = z.strictObject({ label: words, lines: z.array(inlines) })
export type Fact = z.output<typeof fact>

/** The title of the paper; the only heading of level 1. */
export const titleBlock = z.strictObject({ kind: z.literal('title'), text: inlines })

/** Time, place, chair, those invited: the facts at the head of the paper. */
export const factsBlock = z.strictObject({ kind: z.literal('facts'), facts: z.array(fact) })

/** The heading of an agenda item and the line about it: clock time, then kind, minutes, presenter. */
export const itemBlock = z.strictObject({
  kind: z.literal('item'),
  level: z.union([z.literal(2), z.literal(3)]),
  /** As printed: `4`, `5.1`, `§ 12`, `BRC 14/2026`; empty when the item has no number. */
  number: words,
  text: inlines,
  /** Clock time as printed, or empty. */
  time: words,
  details: z.array(inlines),
})
export type ItemBlock = z.output<typeof itemBlock>

export const paragraphBlock = z.strictObject({ kind: z.literal('paragraph'), text: inlines })

export const listBlock = z.strictObject({
  kind: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(inlines),
})

/** A table; every row has as many cells as there are columns. */
export const tableBlock = z.strictObject({
  kind: z.literal('table'),
  caption: words,
  columns: z.array(words).min(1),
  rows: z.array(z.array(inlines)),
  /** A table of many columns begins at the margin and takes the whole width of the page. */
  wide: z.boolean().optional(),
})
export type TableBlock = z.output<typeof tableBlock>

/** A heading inside the text of an item; its level follows that of the item's own. */
export const subheadingBlock = z.strictObject({
  kind: z.literal('subheading'),
  level: z.union([z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
  text: inlines,
})

/** A list whose items are blocks themselves, so that lists are nested. */
export interface NestedBlock {
  kind: 'nested'
  ordered: boolean
  items: TextBlock[][]
}

/** What a text of many paragraphs is made of. */
export type TextBlock =
  z.output<typeof paragraphBlock> | z.output<typeof subheadingBlock> | TableBlock | NestedBlock

const textBlocks: z.ZodType<TextBlock[]> = z.lazy(() =>
  z.array(
    z.discriminatedUnion('kind', [
      paragraphBlock,
      subheadingBlock,
      tableBlock,
      z.strictObject({
        kind: z.literal('nested'),
        ordered: z.boolean(),
        items: z.array(textBlocks),
      }),
    ]),
  ),
)

/** A side heading (Selostus, Ehdotus) and its text. */
export const labelledBlock = z.strictObject({
  kind: z.literal('labelled'),
  label: words,
  blocks: textBlocks,
})

/** A place to sign for each person; an empty name is filled in by hand. */
export const signaturesBlock = z.strictObject({
  kind: z.literal('signatures'),
  people: z.array(z.strictObject({ role: words, name: words })),
})
export type SignaturesBlock = z.output<typeof signaturesBlock>

/** Liitteet, Jakelu, Tiedoksi: the last block of the paper. */
export const closingBlock = z.strictObject({ kind: z.literal('closing'), facts: z.array(fact) })

export const block = z.discriminatedUnion('kind', [
  titleBlock,
  factsBlock,
  itemBlock,
  labelledBlock,
  paragraphBlock,
  listBlock,
  tableBlock,
  signaturesBlock,
  closingBlock,
])
export type Block = z.output<typeof block>

/** The identifiers repeated at the head of every page (SFS 2487); an empty one is left out. */
export const documentHeader = z.strictObject({
  organisation: words,
  unit: words,
  /** Type of document: Esityslista, Muistio. */
  type: words,
  number: words,
  date: words,
  caseNumber: words,
  /** Luonnos, Salassa pidettävä. */
  mark: words,
  /** "Sivu", read before the page number by a screen reader; on paper only `1 (3)` is shown. */
  page: words,
})

export const documentTree = z.strictObject({
  language: z.enum(documentLanguages),
  /** The title in the file's properties. */
  title: words,
  /** File name without its ending. */
  fileName: words,
  header: documentHeader,
  /** Contact line at the foot of every page. */
  footer: words,
  blocks: z.array(block),
})
export type DocumentTree = z.output<typeof documentTree>

/** A run of text in the paper's own language. */
export function plain(text: string): Inline {
  return { text, language: null, missing: false }
}

/** Runs of text as the paragraphs beside a side heading. */
export function paragraphs(texts: readonly Inline[][]): TextBlock[] {
  return texts.map((text) => ({ kind: 'paragraph', text }))
}

/** The words of runs without their marks, for names, properties and plain text. */
export function wordsOf(runs: readonly Inline[]): string {
  return runs.map((run) => run.text).join('')
}

/**
 * Formatted text as KV Desk understands it, whatever it is stored as, typed in or written to. What a paper of an
 * office needs and no more: no colours, fonts or sizes, which belong to the paper and not to its words.
 */

/** Words in one style; `\n` in the text is a line break inside the paragraph. */
export interface RichRun {
  text: string
  bold?: true
  italic?: true
  /** An address that may be opened: https, http or mailto. */
  link?: string
}

export type RichBlock =
  | { kind: 'paragraph'; runs: RichRun[] }
  | { kind: 'heading'; level: 1 | 2 | 3; runs: RichRun[] }
  /** Each item is blocks of its own, so that lists are nested. */
  | { kind: 'list'; ordered: boolean; items: RichBlock[][] }
  /** The first row is the head; every row has as many cells as the first. */
  | { kind: 'table'; rows: RichRun[][][] }

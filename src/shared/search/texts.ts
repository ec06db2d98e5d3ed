import type { DocumentLanguage } from '@shared/model/base'
import { partLetters } from './codes'
import { nobody, type Records } from './records'
import type { Part } from './searchable'
import type { Segment } from './segment'

const decoder = new TextDecoder()
const parts = new Map(
  Object.entries(partLetters).map(([part, letter]) => [letter, part as Part] as const),
)

/** Between the names of the records that another is called after. */
const joint = ' – '

/** One text of a record, as it was given to the search. */
export interface StoredText {
  readonly part: Part
  readonly text: string
}

/** Reads what the index keeps of a record's texts. */
export class Texts {
  constructor(
    private readonly records: Records,
    private readonly segments: readonly (Segment | undefined)[],
  ) {}

  /** All texts of a record; none of one that is removed or unknown. */
  of(slot: number): StoredText[] {
    const { owner, textAt, textEnd } = this.records.columns
    const own = owner[slot] ?? nobody
    const bytes = this.segments[own]?.saved.text.subarray(textAt[slot], textEnd[slot])
    if (!bytes) return []
    const lines = decoder.decode(bytes).split('\n')
    return lines.slice(0, -1).map((line) => ({
      part: parts.get(line.charAt(0)) ?? 'text',
      text: line.slice(1),
    }))
  }

  /**
   * The record's name in a language; what has none is called after the records it points at:
   * "Kainuu – Barentsin alueneuvosto – Jäsen".
   */
  title(slot: number, language: DocumentLanguage, texts = this.of(slot)): string {
    const own = ownTitle(texts, language)
    const after = this.records.calledAfter(slot)
    if (after.length === 0) return own
    const names = [...after].map((one) => (one === slot ? '' : ownTitle(this.of(one), language)))
    const isItem = this.records.kindOf(slot) === 'occurrence'
    return (isItem ? [own, ...names] : [...names, own]).filter((name) => name !== '').join(joint)
  }
}

function ownTitle(texts: readonly StoredText[], language: DocumentLanguage): string {
  const wanted = texts.find(({ part }) => part === `title-${language}`)
  return (wanted ?? texts.find(({ part }) => part.startsWith('title-')))?.text ?? ''
}

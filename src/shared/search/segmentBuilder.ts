import { classOf, partLetters } from './codes'
import { roomFor } from './grow'
import type { Records } from './records'
import type { Searchable } from './searchable'
import { classBits, classMask, Segment } from './segment'
import { termOf, type Term } from './term'
import { wordsOf } from './words'

const encoder = new TextEncoder()
/** UTF-8 takes at most three bytes for each unit of a JavaScript string. */
const bytesPerUnit = 3

/** Collects the words and texts of records, and makes a segment of them. */
export class SegmentBuilder {
  private readonly numbers = new Map<string, number>()
  private readonly terms: Term[] = []
  /** Where the last posting of each term is. */
  private readonly last: number[] = []
  private pairTerms = new Uint32Array(0)
  private pairPostings = new Uint32Array(0)
  private pairs = 0
  private text = new Uint8Array(0)
  private textLength = 0

  constructor(
    private readonly records: Records,
    private readonly owner: number,
  ) {}

  add(record: Searchable): void {
    const from = this.textLength
    const lines = record.texts.map(({ part, text }) => ({ part, text: oneLine(text) }))
    for (const { part, text } of lines) this.addText(`${partLetters[part]}${text}\n`)
    const slot = this.records.write(record, this.owner, from, this.textLength)
    for (const { part, text } of lines)
      for (const word of wordsOf(text)) this.addWord(word.text, slot, classOf(part))
  }

  finish(): Segment {
    const { pairTerms, pairPostings, pairs, text, textLength } = this
    const found = { terms: pairTerms, postings: pairPostings, count: pairs }
    return Segment.of(this.terms, found, text.slice(0, textLength))
  }

  private addText(line: string): void {
    this.text = roomFor(this.text, this.textLength + line.length * bytesPerUnit)
    this.textLength += encoder.encodeInto(line, this.text.subarray(this.textLength)).written
  }

  private addWord(word: string, slot: number, partClass: number): void {
    const term = this.numbers.get(word) ?? this.newTerm(word)
    const last = this.last[term] ?? -1
    const known = this.pairPostings[last] ?? -1
    if (known >>> classBits === slot && last >= 0) {
      if ((known & classMask) < partClass) this.pairPostings[last] = (slot << classBits) | partClass
      return
    }
    this.pairTerms = roomFor(this.pairTerms, this.pairs + 1)
    this.pairPostings = roomFor(this.pairPostings, this.pairs + 1)
    this.pairTerms[this.pairs] = term
    this.pairPostings[this.pairs] = (slot << classBits) | partClass
    this.last[term] = this.pairs
    this.pairs += 1
  }

  private newTerm(word: string): number {
    const term = this.terms.push(termOf(word)) - 1
    this.numbers.set(word, term)
    return term
  }
}

function oneLine(text: string): string {
  return text.normalize('NFC').replaceAll('\n', ' ')
}

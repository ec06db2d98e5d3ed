import { recordKinds, type RecordKind } from '@shared/model/link'
import { titleClass, weights } from './codes'
import type { AskedWord } from './match'
import type { Records } from './records'
import { classBits, classMask, type Segment } from './segment'

/** Whose names count also for the records that point at them: a meeting of BRC is found by BRC. */
const lending: ReadonlySet<RecordKind> = new Set([
  'region',
  'organisation',
  'person',
  'body',
  'programme',
  'call',
  'project',
  'strategy',
  'area',
])
const isLending = Uint8Array.from(recordKinds, (kind) => (lending.has(kind) ? 1 : 0))

/** From which score of a name, out of 1020, it is lent, and which share of it. */
const leastLent = 140 * weights[titleClass]
const lentToMany = 0.38
/** A seat has no other name than those of whom it is for. */
const lentToCalledAfter = 0.5

/** A single letter asks for no name yet. */
const shortestLent = 2

/** How many words' scores are kept, for the next letter of the last word. */
const mostKept = 6

/** How well each record answers a single word, by slot; 0 for not at all. Up to 1020. */
export class Scores {
  private readonly kept = new Map<string, Uint16Array>()

  constructor(
    private readonly records: Records,
    private readonly segments: readonly (Segment | undefined)[],
  ) {}

  of(word: AskedWord, withErrors: boolean): Uint16Array {
    return this.keptOr(`${withErrors ? '~' : ''}${word.text}`, () => {
      const written = this.writtenWith(word, withErrors)
      return word.text.length < shortestLent ? written : this.withLent(written)
    })
  }

  /** The same without what is lent: the records that themselves hold the word. */
  written(word: AskedWord): Uint16Array {
    return this.keptOr(`=${word.text}`, () => this.writtenWith(word, false))
  }

  private keptOr(key: string, make: () => Uint16Array): Uint16Array {
    const known = this.kept.get(key)
    if (known) return known
    const made = make()
    if (this.kept.size >= mostKept) this.kept.delete([...this.kept.keys()][0] ?? '')
    this.kept.set(key, made)
    return made
  }

  private writtenWith(word: AskedWord, withErrors: boolean): Uint16Array {
    const scores = new Uint16Array(this.records.count)
    for (const [owner, segment] of this.segments.entries())
      if (segment) this.addWritten(scores, segment, owner, word, withErrors)
    return scores
  }

  private addWritten(
    scores: Uint16Array,
    segment: Segment,
    owner: number,
    word: AskedWord,
    withErrors: boolean,
  ): void {
    const owners = this.records.columns.owner
    segment.dictionary.find(word, withErrors, (term, quality) => {
      const byClass = weights.map((weight) => weight * quality)
      for (const posting of segment.postingsOf(term)) {
        const slot = posting >>> classBits
        const score = byClass[posting & classMask] ?? 0
        if (owners[slot] === owner && score > (scores[slot] ?? 0)) scores[slot] = score
      }
    })
  }

  /** Adds to the records that point at a person, body or programme what its name scores. */
  private withLent(scores: Uint16Array): Uint16Array {
    const { kind, owner, linksAt, linksEnd, calledAfter } = this.records.columns
    const lends = new Uint8Array(scores.length)
    let some = false
    for (let slot = 0; slot < scores.length; slot += 1) {
      if ((scores[slot] ?? 0) < leastLent) continue
      lends[slot] = isLending[kind[slot] ?? 0] ? 2 : 1
      some = true
    }
    if (!some) return scores
    const all = scores.slice()
    const { links } = this.records
    for (let slot = 0; slot < scores.length; slot += 1) {
      if (owner[slot] === 255) continue
      const from = linksAt[slot] ?? 0
      const named = from + (calledAfter[slot] ?? 0)
      const end = linksEnd[slot] ?? 0
      for (let at = from; at < end; at += 1) {
        const target = links[at] ?? 0
        const isName = at < named
        if ((lends[target] ?? 0) < (isName ? 1 : 2)) continue
        const lent = (scores[target] ?? 0) * (isName ? lentToCalledAfter : lentToMany)
        if (lent > (all[slot] ?? 0)) all[slot] = lent
      }
    }
    return all
  }
}

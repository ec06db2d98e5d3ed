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
    const { pointing, recent } = this.records.whoPoints()
    const all = scores.slice()
    for (let target = 0; target < scores.length; target += 1) {
      if ((scores[target] ?? 0) < leastLent) continue
      const end = pointing.starts[target + 1] ?? 0
      for (let at = pointing.starts[target] ?? end; at < end; at += 1) {
        const source = pointing.sources[at] ?? 0
        if (!recent.has(source >>> 1))
          this.lend(all, scores, target, source >>> 1, source % 2 === 1)
      }
    }
    for (const source of recent) {
      const { linksAt, linksEnd, calledAfter } = this.records.columns
      const first = linksAt[source] ?? 0
      const named = first + (calledAfter[source] ?? 0)
      for (let at = first; at < (linksEnd[source] ?? 0); at += 1)
        this.lend(all, scores, this.records.links[at] ?? 0, source, at < named)
    }
    return all
  }

  private lend(
    all: Uint16Array,
    scores: Uint16Array,
    target: number,
    source: number,
    isCalledAfter: boolean,
  ): void {
    const score = scores[target] ?? 0
    const lends = isCalledAfter || isLending[this.records.columns.kind[target] ?? 0] === 1
    if (score < leastLent || !lends) return
    const lent = score * (isCalledAfter ? lentToCalledAfter : lentToMany)
    if (lent > (all[source] ?? 0)) all[source] = lent
  }
}

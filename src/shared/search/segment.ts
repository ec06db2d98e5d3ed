import { Dictionary, type SavedDictionary } from './dictionary'
import type { Term } from './term'

export interface SavedSegment {
  readonly dictionary: SavedDictionary
  readonly starts: Uint32Array<ArrayBuffer>
  readonly postings: Uint32Array<ArrayBuffer>
  readonly text: Uint8Array<ArrayBuffer>
}

/** A posting is a slot and the class of the best part of the record the word stands in, in one number. */
export const classBits = 3
export const classMask = (1 << classBits) - 1

/**
 * A part of the index that does not change: the words of some records, in which of them each stands, and
 * their texts. A record that is written again moves to a newer segment; its owner says which counts.
 */
export class Segment {
  readonly dictionary: Dictionary

  constructor(readonly saved: SavedSegment) {
    this.dictionary = new Dictionary(saved.dictionary)
  }

  /** Makes a segment of pairs of term and posting, in the order in which they came. */
  static of(
    terms: readonly Term[],
    pairs: { readonly terms: Uint32Array; readonly postings: Uint32Array; readonly count: number },
    text: Uint8Array<ArrayBuffer>,
  ): Segment {
    const starts = new Uint32Array(terms.length + 1)
    for (let at = 0; at < pairs.count; at += 1) bump(starts, (pairs.terms[at] ?? 0) + 1)
    for (let term = 0; term < terms.length; term += 1)
      starts[term + 1] = (starts[term] ?? 0) + (starts[term + 1] ?? 0)
    const next = starts.slice()
    const postings = new Uint32Array(pairs.count)
    for (let at = 0; at < pairs.count; at += 1)
      postings[bump(next, pairs.terms[at] ?? 0)] = pairs.postings[at] ?? 0
    return new Segment({ dictionary: Dictionary.of(terms).saved, starts, postings, text })
  }

  get size(): number {
    return this.saved.postings.length
  }

  /** The postings of a term, slots in the order in which their records were added. */
  postingsOf(term: number): Uint32Array {
    const { starts, postings } = this.saved
    return postings.subarray(starts[term], starts[term + 1])
  }
}

/** Adds one to a number of an array and gives what it was before. */
function bump(array: Uint32Array, at: number): number {
  const before = array[at] ?? 0
  array[at] = before + 1
  return before
}

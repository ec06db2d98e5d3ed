import type { Records } from './records'
import { classBits, Segment } from './segment'
import type { Term } from './term'

/** Waits until other work has had its turn. */
export type Pause = () => Promise<void>

const termsInOneGo = 4000
const recordsInOneGo = 10_000

/**
 * Makes one segment of several, without what has been written anew or removed since. Nothing may be added to
 * the index meanwhile; questions may be asked.
 * @param owners the numbers of the segments, as records know them
 * @param owner the number the new segment gets; records know it when this is done
 */
export async function mergeSegments(
  records: Records,
  segments: readonly Segment[],
  owners: readonly number[],
  owner: number,
  pause: Pause,
): Promise<Segment> {
  const { terms, pairs } = await mergePostings(records, segments, owners, pause)
  const { text, places } = await mergeTexts(records, segments, owners, pause)
  const merged = Segment.of(terms, pairs, text)
  for (let at = 0; at < places.length; at += 3) {
    const slot = places[at] ?? 0
    records.columns.textAt[slot] = places[at + 1] ?? 0
    records.columns.textEnd[slot] = places[at + 2] ?? 0
    records.columns.owner[slot] = owner
  }
  return merged
}

async function mergePostings(
  records: Records,
  segments: readonly Segment[],
  owners: readonly number[],
  pause: Pause,
) {
  const total = segments.reduce((sum, { size }) => sum + size, 0)
  const pairs = { terms: new Uint32Array(total), postings: new Uint32Array(total), count: 0 }
  const numbers = new Map<string, number>()
  const terms: Term[] = []
  for (const [index, segment] of segments.entries()) {
    for (let one = 0; one < segment.dictionary.count; one += 1) {
      if (one % termsInOneGo === 0) await pause()
      const living = segment
        .postingsOf(one)
        .filter((posting) => records.columns.owner[posting >>> classBits] === owners[index])
      if (living.length === 0) continue
      const term = segment.dictionary.term(one)
      const number = numbers.get(term.text) ?? terms.push(term) - 1
      numbers.set(term.text, number)
      pairs.terms.fill(number, pairs.count, pairs.count + living.length)
      pairs.postings.set(living, pairs.count)
      pairs.count += living.length
    }
  }
  return { terms, pairs }
}

/** The texts one after another, and for each slot where its text is now: slot, beginning, end. */
async function mergeTexts(
  records: Records,
  segments: readonly Segment[],
  owners: readonly number[],
  pause: Pause,
) {
  const text = new Uint8Array(segments.reduce((sum, { saved }) => sum + saved.text.length, 0))
  const places: number[] = []
  const { owner, textAt, textEnd } = records.columns
  let end = 0
  for (let slot = 0; slot < records.count; slot += 1) {
    if (slot % recordsInOneGo === 0) await pause()
    const segment = segments[owners.indexOf(owner[slot] ?? -1)]
    if (!segment) continue
    const part = segment.saved.text.subarray(textAt[slot], textEnd[slot])
    text.set(part, end)
    places.push(slot, end, end + part.length)
    end += part.length
  }
  return { text: text.slice(0, end), places }
}

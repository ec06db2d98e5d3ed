import type { AskedWord } from './match'
import type { Records } from './records'
import type { Scores } from './scores'

/** Records found, best first, and how many there are in all. */
export interface Found {
  readonly slots: readonly Candidate[]
  readonly total: number
}

export interface Candidate {
  readonly slot: number
  readonly score: number
}

/** So many of the best are looked at more closely before they are shown. */
const mostCandidates = 100
/** With fewer answers than this, words with typing errors are looked for too. */
const few = 3

/**
 * The records that answer all words; with typing errors where hardly any does; and where none does, those
 * that answer most of them.
 */
export function find(
  words: readonly AskedWord[],
  allowed: Uint8Array,
  records: Records,
  scores: Scores,
): Found {
  const exactly = best(words, allowed, records, scores, false, words.length)
  if (exactly.total >= few || !words.some(({ errors }) => errors > 0)) {
    return exactly.total > 0 ? exactly : mostOf(words, allowed, records, scores, false)
  }
  const nearly = best(words, allowed, records, scores, true, words.length)
  return nearly.total > 0 ? nearly : mostOf(words, allowed, records, scores, true)
}

function mostOf(
  words: readonly AskedWord[],
  allowed: Uint8Array,
  records: Records,
  scores: Scores,
  withErrors: boolean,
): Found {
  for (let least = words.length - 1; least * 2 >= words.length; least -= 1) {
    const found = best(words, allowed, records, scores, withErrors, least)
    if (found.total > 0) return found
  }
  return { slots: [], total: 0 }
}

/** The best of the records that answer at least so many of the words. */
function best(
  words: readonly AskedWord[],
  allowed: Uint8Array,
  records: Records,
  scores: Scores,
  withErrors: boolean,
  least: number,
): Found {
  const each = words.map((word) => scores.of(word, withErrors))
  const { boost } = records.columns
  const candidates: Candidate[] = []
  let total = 0
  let worst = -1
  for (let slot = 0; slot < allowed.length; slot += 1) {
    if (!allowed[slot]) continue
    let answered = 0
    let sum = 0
    for (const one of each) {
      const score = one[slot] ?? 0
      if (score > 0) answered += 1
      sum += score
    }
    if (answered < least) continue
    total += 1
    const score = sum / Math.max(1, words.length) + (boost[slot] ?? 0)
    if (score <= worst) continue
    candidates.push({ slot, score })
    if (candidates.length >= 4 * mostCandidates) worst = keepBest(candidates)
  }
  keepBest(candidates)
  return { slots: candidates, total }
}

/** Sorts, drops all but the best, and tells the score of the last that is kept. */
function keepBest(candidates: Candidate[]): number {
  candidates.sort((a, b) => b.score - a.score)
  candidates.length = Math.min(candidates.length, mostCandidates)
  return candidates.length === mostCandidates ? (candidates.at(-1)?.score ?? -1) : -1
}

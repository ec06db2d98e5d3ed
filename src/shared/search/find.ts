import type { AskedWord } from './match'
import type { Records } from './records'
import type { Scores } from './scores'

/** What is looked for, and where. */
export interface Finding {
  readonly words: readonly AskedWord[]
  /** 1 for each slot that the operators let through. */
  readonly allowed: Uint8Array
  readonly records: Records
  readonly scores: Scores
  /** How many of the best are wanted. */
  readonly most: number
}

/** Records found, best first, and how many there are in all. */
export interface Found {
  readonly slots: readonly Candidate[]
  readonly total: number
}

export interface Candidate {
  readonly slot: number
  readonly score: number
}

/** With fewer answers than this, words with typing errors are looked for too. */
const few = 3

/**
 * The records that answer all words; with typing errors where hardly any does; and where none does, those
 * that answer most of them.
 */
export function find(search: Finding): Found {
  const { words } = search
  const exactly = best(search, false, words.length)
  const mayErr = words.some(({ errors }) => errors > 0)
  const found = exactly.total >= few || !mayErr ? exactly : best(search, true, words.length)
  return found.total > 0 ? found : mostOf(search, mayErr)
}

function mostOf(search: Finding, withErrors: boolean): Found {
  const { length } = search.words
  for (let least = length - 1; least * 2 >= length; least -= 1) {
    const found = best(search, withErrors, least)
    if (found.total > 0) return found
  }
  return { slots: [], total: 0 }
}

/** The best of the records that answer at least so many of the words. */
function best(search: Finding, withErrors: boolean, least: number): Found {
  const { words, allowed, records, scores, most } = search
  const each = words.map((word) => scores.of(word, withErrors))
  const { boost } = records.columns
  const candidates: Candidate[] = []
  const [first] = each
  const mustAll = least === words.length
  let total = 0
  let worst = -1
  for (let slot = 0; slot < allowed.length; slot += 1) {
    if (!allowed[slot] || (mustAll && first?.[slot] === 0)) continue
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
    if (candidates.length >= 4 * most) worst = keepBest(candidates, most)
  }
  keepBest(candidates, most)
  return { slots: candidates, total }
}

/** Sorts, drops all but the best, and tells the score of the last that is kept. */
function keepBest(candidates: Candidate[], most: number): number {
  candidates.sort((a, b) => b.score - a.score)
  candidates.length = Math.min(candidates.length, most)
  return candidates.length === most ? (candidates.at(-1)?.score ?? -1) : -1
}

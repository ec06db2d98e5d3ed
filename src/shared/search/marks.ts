import { type AskedWord, matchOf } from './match'
import { termOf, type Term } from './term'
import type { Mark } from './types'
import { wordsOf } from './words'

/** Which letters of a text answer the words asked for. */
export interface Marked {
  readonly marks: readonly Mark[]
  /** Which of the words asked for are answered, by their places. */
  readonly answered: ReadonlySet<number>
  /** How many letters of the text are marked, out of 1. */
  readonly share: number
}

/** Words of texts in the forms compared; the same words come again and again. */
const terms = new Map<string, Term>()
const mostTerms = 20_000

/** Marks in a text the words that answer those asked for. */
export function markedIn(text: string, words: readonly AskedWord[], withErrors: boolean): Marked {
  const found: Mark[] = []
  const answered = new Set<number>()
  const inText = wordsOf(text)
  for (const { text: word, start, isJoined } of inText) {
    if (isJoined) continue
    for (const [index, asked] of words.entries()) {
      const match = matchOf(asked, knownTerm(word), withErrors)
      if (!match) continue
      found.push([start + match.from, start + match.to])
      answered.add(index)
    }
  }
  // Joined words overlap their parts, so they are marked whole, and only for what no part answers.
  const left = [...words.entries()].filter(([index]) => !answered.has(index))
  for (const { text: word, start, end, isJoined } of left.length > 0 ? inText : []) {
    for (const [index, asked] of isJoined ? left : []) {
      if (!matchOf(asked, knownTerm(word), withErrors)) continue
      found.push([start, end])
      answered.add(index)
    }
  }
  const marks = joined(found)
  const marked = marks.reduce((sum, [from, to]) => sum + to - from, 0)
  return { marks, answered, share: text === '' ? 0 : marked / text.length }
}

/** A word of a text in the forms compared. */
export function knownTerm(word: string): Term {
  const found = terms.get(word)
  if (found) return found
  if (terms.size >= mostTerms) terms.clear()
  const term = termOf(word)
  terms.set(word, term)
  return term
}

/** Marks in order, those that meet made one. */
function joined(marks: Mark[]): Mark[] {
  const all: Mark[] = []
  for (const [from, to] of marks.sort(([a], [b]) => a - b)) {
    const last = all.at(-1)
    if (last && from <= last[1]) all[all.length - 1] = [last[0], Math.max(last[1], to)]
    else all.push([from, to])
  }
  return all
}

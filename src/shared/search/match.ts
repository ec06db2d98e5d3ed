import { distance } from './distance'
import type { Term } from './term'

/** A word that was asked for. */
export interface AskedWord extends Term {
  /** What its folded form and its root begin with in common: the typed stem. */
  readonly stem: string
  /** How many typing errors may be in it. */
  readonly errors: number
}

/** How well a word of a text answers a word that was asked for, and which of its letters do. */
export interface Match {
  /** 1 to 255. */
  readonly quality: number
  readonly from: number
  readonly to: number
}

/** The shortest word, or part of one, that is also looked for inside words. */
export const shortestInside = 4
/** The shortest root by which forms of a word are told. */
export const shortestRoot = 3

/** How good an answer is, from the same letters down to a part of a compound and a typing error. */
const quality = {
  same: 255,
  sameFolded: 246,
  inflected: 242,
  beginning: 205,
  stem: 155,
  lastPart: 160,
  lastPartInflected: 150,
  inside: 122,
  insideInflected: 110,
  error: 90,
} as const
/** What a beginning loses for other letters than were asked for, and for each letter that comes after it. */
const otherLetters = 12
const perLetter = 3
const mostLetters = 45

/**
 * How well a word answers that begins as the one asked for.
 * @param letters how many more it has
 * @param isExact whether the letters are the same also before folding
 */
export function beginningQuality(letters: number, isExact: boolean, isInflected: boolean): number {
  if (letters === 0) return isExact ? quality.same : quality.sameFolded
  if (isInflected) return quality.inflected
  return quality.beginning - (isExact ? 0 : otherLetters) - lost(letters)
}

/** How a word of a text answers a word asked for; null when it does not. */
export function matchOf(asked: AskedWord, term: Term, withErrors: boolean): Match | null {
  const { folded } = term
  const isInflected = term.root === asked.root && asked.root.length >= shortestRoot
  const at = folded.indexOf(asked.folded)
  const letters = folded.length - asked.folded.length
  if (at === 0) {
    const how = beginningQuality(letters, term.text.startsWith(asked.text), isInflected)
    return lettersOf(term, how, 0, isInflected ? folded.length : asked.folded.length)
  }
  if (isInflected) return lettersOf(term, quality.inflected, 0, folded.length)
  if (asked.stem.length >= shortestInside && folded.startsWith(asked.stem)) {
    const how = quality.stem - lost(folded.length - asked.stem.length)
    return lettersOf(term, how, 0, asked.stem.length)
  }
  return insideOf(asked, term, at) ?? (withErrors ? withError(asked, term) : null)
}

function lost(letters: number): number {
  return Math.min(mostLetters, letters * perLetter)
}

/** The word as a part of a compound: best as its last part, which says what the compound is. */
function insideOf(asked: AskedWord, term: Term, at: number): Match | null {
  const { folded, root } = term
  if (at > 0 && asked.folded.length >= shortestInside) {
    const to = at + asked.folded.length
    return lettersOf(term, to === folded.length ? quality.lastPart : quality.inside, at, to)
  }
  if (asked.root.length < shortestInside) return null
  const rootAt = root.indexOf(asked.root)
  if (rootAt < 0) return null
  const isLast = rootAt + asked.root.length === root.length
  const to = isLast ? folded.length : rootAt + asked.root.length
  return lettersOf(term, isLast ? quality.lastPartInflected : quality.insideInflected, rootAt, to)
}

function withError(asked: AskedWord, term: Term): Match | null {
  const all = { from: 0, to: term.text.length }
  if (asked.errors === 0) return null
  const spelt = distance(asked.folded, term.folded, asked.errors)
  const best = Math.min(spelt.whole, spelt.beginning + 0.5, rootErrors(asked, term) + 0.25)
  if (best >= asked.errors + 1) return null
  const isFirst = asked.folded[0] === term.folded[0]
  return { quality: quality.error - Math.round(best * 20) + (isFirst ? 5 : 0), ...all }
}

/** Errors between the roots, so that `kokuksessa` finds `kokous`. */
function rootErrors(asked: AskedWord, term: Term): number {
  if (asked.root.length < shortestInside || term.root.length < shortestInside) return Infinity
  return distance(asked.root, term.root, 1).whole <= 1 ? 1 : Infinity
}

/** Where folding has changed the number of letters, the whole word is marked. */
function lettersOf(term: Term, how: number, from: number, to: number): Match {
  const isAligned = term.folded.length === term.text.length
  return isAligned ? { quality: how, from, to } : { quality: how, from: 0, to: term.text.length }
}

import { type AskedWord, beginningQuality, matchOf, shortestInside, shortestRoot } from './match'
import type { Term } from './term'

/**
 * Words put one after another, each on a line of its own. Looking through such a text is what the engine
 * does fastest: a letter anywhere in 200,000 words is found in a few milliseconds, without further indexes.
 */
export interface Lines {
  readonly text: string
  /** Where each line begins, and after them where the next would. */
  readonly starts: Uint32Array<ArrayBuffer>
}

export interface SavedDictionary {
  readonly exact: Lines
  readonly folded: Lines
  readonly roots: Lines
}

/** Calls back with each word that answers a word asked for, and how well. */
type Found = (term: number, quality: number) => void

/** The words that occur in a part of the index, by number. */
export class Dictionary {
  private readonly letters: Uint32Array

  constructor(readonly saved: SavedDictionary) {
    this.letters = lettersOfLines(saved.folded)
  }

  static of(terms: readonly Term[]): Dictionary {
    return new Dictionary({
      exact: linesOf(terms.map(({ text }) => text)),
      folded: linesOf(terms.map(({ folded }) => folded)),
      roots: linesOf(terms.map(({ root }) => root)),
    })
  }

  get count(): number {
    return this.letters.length
  }

  term(number: number): Term {
    const { exact, folded, roots } = this.saved
    return {
      text: line(exact, number),
      folded: line(folded, number),
      root: line(roots, number),
    }
  }

  /** Finds the words that answer a word asked for. */
  find(asked: AskedWord, withErrors: boolean, found: Found): void {
    const candidates = new Set<number>()
    const { folded, roots } = this.saved
    const isShort = asked.folded.length < shortestInside
    collect(folded, isShort ? `\n${asked.folded}` : typedStem(asked), candidates)
    const whole = asked.root.length < shortestInside ? `\n${asked.root}\n` : asked.root
    collect(roots, whole, candidates)
    if (withErrors && asked.errors > 0) this.collectLike(asked, candidates)
    const root = asked.root.length < shortestRoot ? null : `${asked.root}\n`
    for (const number of candidates) {
      const quality =
        this.beginning(asked, root, number) ||
        matchOf(asked, this.term(number), withErrors)?.quality
      if (quality) found(number, quality)
    }
  }

  /** As `matchOf` for a word that begins as the one asked for, without taking it out of the lines; else 0. */
  private beginning(asked: AskedWord, root: string | null, number: number): number {
    const { exact, folded, roots } = this.saved
    const start = folded.starts[number] ?? 0
    if (!folded.text.startsWith(asked.folded, start)) return 0
    const letters = (folded.starts[number + 1] ?? 0) - 1 - start - asked.folded.length
    const isExact = exact.text.startsWith(asked.text, exact.starts[number])
    const isInflected = root !== null && roots.text.startsWith(root, roots.starts[number])
    return beginningQuality(letters, isExact, isInflected)
  }

  /**
   * Adds words that hold nearly all letters of the one asked for: only those can be it with errors. Hardly
   * anybody mistypes the first letter, so it must be there, first or swapped with the second.
   */
  private collectLike({ folded, errors }: AskedWord, into: Set<number>): void {
    const wanted = lettersOf(folded, 0, folded.length)
    const { text, starts } = this.saved.folded
    const first = folded.charCodeAt(0)
    const least = folded.length - errors
    for (let number = 0; number < this.letters.length; number += 1) {
      if (bits(wanted & ~(this.letters[number] ?? 0)) > errors) continue
      const start = starts[number] ?? 0
      if (text.charCodeAt(start) !== first && text.charCodeAt(start + 1) !== first) continue
      if ((starts[number + 1] ?? 0) - start > least) into.add(number)
    }
  }
}

/** What both the word's folded form and its root begin with, when it is long enough to look for. */
function typedStem({ folded, stem }: AskedWord): string {
  return stem.length >= shortestInside ? stem : folded
}

function linesOf(words: readonly string[]): Lines {
  const starts = new Uint32Array(words.length + 1)
  let at = 1
  for (const [number, { length }] of words.entries()) {
    starts[number] = at
    at += length + 1
  }
  starts[words.length] = at
  return { text: `\n${words.join('\n')}\n`, starts }
}

function line({ text, starts }: Lines, number: number): string {
  return text.slice(starts[number], (starts[number + 1] ?? 0) - 1)
}

/** Adds the numbers of the lines that hold a text; a line break in it stands for a line's beginning or end. */
function collect({ text, starts }: Lines, wanted: string, into: Set<number>): void {
  if (wanted.length === 0) return
  let number = 0
  for (let at = text.indexOf(wanted); at >= 0;) {
    number = lineAt(starts, wanted.startsWith('\n') ? at + 1 : at, number)
    into.add(number)
    at = text.indexOf(wanted, (starts[number + 1] ?? text.length) - 1)
  }
}

/** The line of a place in the text, which is not before the line `from`. */
function lineAt(starts: Uint32Array, place: number, from: number): number {
  let low = from
  let high = starts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle
  }
  return low
}

function lettersOfLines({ text, starts }: Lines): Uint32Array {
  const letters = new Uint32Array(Math.max(0, starts.length - 1))
  for (let number = 0; number < letters.length; number += 1)
    letters[number] = lettersOf(text, starts[number] ?? 0, (starts[number + 1] ?? 0) - 1)
  return letters
}

/** Which letters a part of a text holds: one bit for a and everything 32 after it, and so on. */
function lettersOf(text: string, from: number, to: number): number {
  let letters = 0
  for (let at = from; at < to; at += 1) letters |= 1 << (text.charCodeAt(at) & 31)
  return letters
}

function bits(set: number): number {
  let count = 0
  for (let left = set; left !== 0; left &= left - 1) count += 1
  return count
}

/** A word of a text, in lower case, and where it stands. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  /** True for words joined without a space and taken as one; its parts are words too. */
  readonly isJoined: boolean
}

/** Words and what joins them without a space: `EU-toimisto`, `29/07.05.00/2022`, `BRC:n`, `D’Äyräkoski`. */
const joined = /[\p{L}\p{N}]+(?:[-–./:’'][\p{L}\p{N}]+)*/gu
const parts = /[\p{L}\p{N}]+/gu
const digit = /\p{N}/u
const separator = /[-–./:’']/
/** What Finnish hangs on an abbreviation after a colon: BRC:n, EU:lle. */
const caseEnding = /^\p{L}{1,4}$/u

/**
 * The words of a text in NFC. What is joined without a space is also one word of its own, so that a case
 * number is found as it is written and `barentsyhteistyö` finds `Barents-yhteistyö`.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: found, index } of text.matchAll(joined)) {
    if (separator.test(found)) words.push(...wordsOfJoined(found, index))
    else words.push(word(found, index))
  }
  return words
}

/** The words of what a person typed: a number with separators is one word, other joined words are several. */
export function typedWords(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: found, index } of text.matchAll(joined)) {
    if (digit.test(found)) words.push(word(asNumber(found), index, found.length, true))
    else words.push(...partsOf(found, index))
  }
  return words
}

function wordsOfJoined(found: string, at: number): Word[] {
  const all = partsOf(found, at)
  if (digit.test(found)) all.push(word(asNumber(found), at, found.length, true))
  else if (/^[^/.:]*$/.test(found))
    all.push(word(found.replace(/[-–’']/g, ''), at, found.length, true))
  return all
}

function partsOf(found: string, at: number): Word[] {
  return [...found.matchAll(parts)].flatMap(({ 0: part, index }) => {
    const isEnding = found[index - 1] === ':' && caseEnding.test(part)
    return isEnding ? [] : [word(part, at + index)]
  })
}

const asNumber = (found: string) => found.replaceAll('–', '-')

function word(text: string, start: number, length = text.length, isJoined = false): Word {
  return { text: text.toLowerCase(), start, end: start + length, isJoined }
}

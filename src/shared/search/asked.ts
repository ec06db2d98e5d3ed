import type { AskedWord } from './match'
import { termOf } from './term'

/** Letters from which one typing error is forgiven, and from which two are. */
const forOneError = 4
const forTwoErrors = 9

/** A word that was asked for, in the forms in which it is looked for. */
export function askedWord(text: string): AskedWord {
  const term = termOf(text)
  const hasNumber = /\p{N}/u.test(text)
  const { length } = term.folded
  return {
    ...term,
    stem: commonStart(term.folded, term.root),
    errors: hasNumber || length < forOneError ? 0 : length < forTwoErrors ? 1 : 2,
  }
}

function commonStart(one: string, other: string): string {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return one.slice(0, length)
}

import { fold } from './fold'
import { rootOf } from './root'

/** A word in the forms in which words are compared. */
export interface Term {
  /** In lower case. */
  readonly text: string
  /** Without the signs over its letters. */
  readonly folded: string
  /** What its inflected forms have in common. */
  readonly root: string
}

/** A word in the forms in which words are compared. */
export function termOf(text: string): Term {
  return { text, folded: fold(text), root: rootOf(text) }
}

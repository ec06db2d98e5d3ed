import { fold } from '@shared/search/fold'
import type { Entry } from './entry'

/** More than the search reads; a longer paste is cut here, before anything is done with it. */
const longestTyped = 400

/** What is typed, short enough to work with. */
export function cut(typed: string): string {
  return typed.slice(0, longestTyped)
}

/** What is typed, as a question and as words of commands; `>` at the start asks for commands only. */
export function readTyped(typed: string): { commandsOnly: boolean; query: string } {
  const text = typed.trim()
  return text.startsWith('>')
    ? { commandsOnly: true, query: text.slice(1).trim() }
    : { commandsOnly: false, query: text }
}

/** The lines in whose words every typed word is, whatever its case and accents. */
export function matching(entries: readonly Entry[], query: string): Entry[] {
  const words = folded(query).split(/\s+/)
  return entries.filter(({ title, side = '' }) => {
    const text = folded(`${title} ${side}`)
    return words.every((word) => text.includes(word))
  })
}

function folded(text: string): string {
  return fold(text.normalize('NFC').toLowerCase())
}

import type { AskedWord } from './match'
import { markedIn, type Marked } from './marks'
import type { Mark, SearchHit } from './types'

/** How much of a text is shown, in characters, and how much of that before the first match. */
const length = 140
const before = 40
const cut = '…'

/** The text that answers most of the words not answered by the title, cut to what can be shown. */
export function excerptOf(
  texts: readonly string[],
  words: readonly AskedWord[],
  withErrors: boolean,
): NonNullable<SearchHit['excerpt']> | null {
  let best: { text: string; marked: Marked } | null = null
  for (const text of texts) {
    const marked = markedIn(text, words, withErrors)
    if (marked.answered.size > (best?.marked.answered.size ?? 0)) best = { text, marked }
  }
  return best && cutAround(best.text, best.marked.marks)
}

function cutAround(text: string, marks: readonly Mark[]): NonNullable<SearchHit['excerpt']> {
  if (text.length <= length) return { text, marks }
  const [first = 0] = marks[0] ?? []
  const from = first <= before ? 0 : wordStart(text, first - before)
  const to = from + length >= text.length ? text.length : wordEnd(text, from + length)
  const head = from > 0 ? cut : ''
  const shift = head.length - from
  return {
    text: `${head}${text.slice(from, to)}${to < text.length ? cut : ''}`,
    marks: marks
      .filter(([, end]) => end <= to)
      .map(([start, end]): Mark => [start + shift, end + shift]),
  }
}

/** The beginning of the word after a place. */
function wordStart(text: string, place: number): number {
  const space = text.indexOf(' ', place)
  return space < 0 || space > place + before ? place : space + 1
}

/** The end of the word before a place. */
function wordEnd(text: string, place: number): number {
  const space = text.lastIndexOf(' ', place)
  return space < place - before ? place : space
}

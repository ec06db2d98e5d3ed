/** Widths of letters in hundredths of the type size, as the sans serifs of our windows have them. */
const narrow = /[iljtfrI.,:;|!'’()[\]\-–/ ]/
const wide = /[mwMWÅÄÖ@%—]/
const capital = /[\p{Lu}\d€]/u

function widthOf(letter: string): number {
  if (narrow.test(letter)) return 0.33
  if (wide.test(letter)) return 0.86
  return capital.test(letter) ? 0.67 : 0.555
}

/** About how wide a text is, in units of the type size given; on the wide side, so that it fits. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const letter of text) width += widthOf(letter)
  return width * size
}

interface Room {
  /** In the units of `size`. */
  readonly width: number
  readonly size: number
  readonly lines: number
}

/**
 * A text in lines that fit; a word longer than a line is divided as Finnish is, and what does not fit in
 * the last line ends in an ellipsis.
 */
export function wrapWords(text: string, { width, size, lines }: Room): string[] {
  const fits = (words: string) => textWidth(words, size) <= width
  const words = text.trim().split(/\s+/).flatMap((word) => divided(word, fits))
  const result: string[] = []
  for (const word of words) {
    const last = result.at(-1)
    if (last !== undefined && fits(`${last} ${word}`)) result[result.length - 1] = `${last} ${word}`
    else result.push(word)
  }
  if (result.length <= lines) return result
  return [...result.slice(0, lines - 1), cut(result.slice(lines - 1).join(' '), fits)]
}

/** A word in parts that fit, with a hyphen before each break. */
function divided(word: string, fits: (part: string) => boolean): string[] {
  if (fits(word)) return [word]
  let end = word.length - 3
  while (end > 3 && !(isBreak(word, end) && fits(`${word.slice(0, end)}-`))) end -= 1
  if (end <= 3) end = longestFitting(word, (part) => fits(`${part}-`))
  const hyphen = word[end - 1] === '-' ? '' : '-'
  return [`${word.slice(0, end)}${hyphen}`, ...divided(word.slice(end), fits)]
}

/** Finnish divides before a consonant that a vowel follows, and after a hyphen. */
function isBreak(word: string, at: number): boolean {
  if (word[at - 1] === '-') return true
  return /^[bcdfghjklmnpqrstvwxz][aeiouyåäö]/i.test(word.slice(at)) && word[at] !== '-'
}

function longestFitting(word: string, fits: (part: string) => boolean): number {
  let end = 1
  while (end < word.length - 1 && fits(word.slice(0, end + 1))) end += 1
  return end
}

/** A text cut so that it fits with its ellipsis. */
function cut(text: string, fits: (part: string) => boolean): string {
  let end = text.length
  while (end > 1 && !fits(`${text.slice(0, end)}…`)) end -= 1
  return `${text.slice(0, end).trimEnd()}…`
}

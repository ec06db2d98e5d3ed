/** Widths of letters as parts of the type size, as bold Arial and Segoe UI have them. */
const narrow = /[iljtfrI.,:;|!'’()[\]\-–/ ]/
const wide = /[mwMWÅÄÖ@%—]/
const capital = /[\p{Lu}\d€]/u

function widthOf(letter: string): number {
  if (narrow.test(letter)) return 0.34
  if (wide.test(letter)) return 0.89
  return capital.test(letter) ? 0.72 : 0.585
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

type Fits = (part: string) => boolean

/**
 * A text in lines that fit; a word longer than a line is divided as Finnish is, and what does not fit in
 * the last line ends in an ellipsis.
 */
export function wrapWords(text: string, { width, size, lines }: Room): string[] {
  const fits = (words: string) => textWidth(words, size) <= width
  const result: string[] = []
  let rest = text.trim().replace(/\s+/g, ' ')
  while (result.length < lines - 1 && !fits(rest)) {
    const { line, end } = firstLine(rest, fits)
    result.push(line)
    rest = rest.slice(end).trimStart()
  }
  return [...result, fits(rest) ? rest : cut(rest, fits)]
}

/** As many words as fit, or part of the first; `end`: where the text goes on. */
function firstLine(text: string, fits: Fits): { line: string; end: number } {
  for (let end = text.lastIndexOf(' '); end > 0; end = text.lastIndexOf(' ', end - 1)) {
    if (fits(text.slice(0, end))) return { line: text.slice(0, end), end }
  }
  const [word = ''] = text.split(' ')
  const end = breakOf(word, fits)
  const hyphen = word[end - 1] === '-' ? '' : '-'
  return { line: `${word.slice(0, end)}${hyphen}`, end }
}

/** Where a word longer than a line is divided. */
function breakOf(word: string, fits: Fits): number {
  for (let end = word.length - 3; end > 3; end -= 1) {
    if (isBreak(word, end) && fits(`${word.slice(0, end)}-`)) return end
  }
  let end = 1
  while (end < word.length - 1 && fits(`${word.slice(0, end + 1)}-`)) end += 1
  return end
}

/** Finnish divides before a consonant that a vowel follows, and after a hyphen. */
function isBreak(word: string, at: number): boolean {
  if (word[at - 1] === '-') return true
  return /^[bcdfghjklmnpqrstvwxz][aeiouyåäö]/i.test(word.slice(at)) && word[at] !== '-'
}

/** A text cut so that it fits with its ellipsis. */
function cut(text: string, fits: Fits): string {
  let end = text.length
  while (end > 1 && !fits(`${text.slice(0, end)}…`)) end -= 1
  return `${text.slice(0, end).trimEnd()}…`
}

import type { Read } from './found'

/** Something that can be named after `@` or `#`. */
export interface Named {
  readonly id: string
  /** Every way it is written: *Sukuvaara Katja*, *Katja*, an abbreviation. */
  readonly forms: readonly string[]
}

/** The letters of names are compared without regard to case. */
const folded = (text: string) => text.toLocaleLowerCase('fi')

interface Sort {
  readonly sign: '@' | '#'
  readonly unknown: 'unknownPerson' | 'unknownWorkstream'
  readonly ambiguous: 'ambiguousPerson' | 'ambiguousWorkstream'
}

export const people: Sort = {
  sign: '@',
  unknown: 'unknownPerson',
  ambiguous: 'ambiguousPerson',
}
export const workstreams: Sort = {
  sign: '#',
  unknown: 'unknownWorkstream',
  ambiguous: 'ambiguousWorkstream',
}

/** As many are offered when several are called so. */
const mostOffered = 6

/**
 * Every name after the sign, from left to right. The longest name that is written out counts; else the first
 * word, when it begins the name of only one. `chosen` says who was meant, by the text after the sign in lower case.
 */
export function readNames(
  text: string,
  { sign, unknown, ambiguous }: Sort,
  names: readonly Named[],
  chosen: ReadonlyMap<string, string>,
): Read<string>[] {
  const found: Read<string>[] = []
  for (const match of text.matchAll(new RegExp(String.raw`(?<=^|[\s(])${sign}(?=\S)`, 'gu'))) {
    const start = match.index
    const after = folded(text.slice(start + 1))
    const { length, ids } = longestWritten(after, names, chosen) ?? firstWord(after, names)
    if (length === 0) continue
    const range = { start, end: start + 1 + length }
    const [id, ...others] = ids
    if (id !== undefined && others.length === 0) found.push({ ...range, value: id, problem: null })
    else {
      const remedies = ids.slice(0, mostOffered).map((one) => ({ type: 'name', id: one }) as const)
      const code = id === undefined ? unknown : ambiguous
      found.push({ ...range, value: null, problem: { code, remedies } })
    }
  }
  return found
}

/** The longest form that the text begins with, and whose it is. */
function longestWritten(
  text: string,
  names: readonly Named[],
  chosen: ReadonlyMap<string, string>,
): { length: number; ids: string[] } | null {
  for (const [written, id] of chosen)
    if (beginsWith(text, written)) return { length: written.length, ids: [id] }
  let length = 0
  let ids: string[] = []
  for (const { id, forms } of names)
    for (const form of forms) {
      if (form.length < Math.max(length, 1) || !beginsWith(text, folded(form))) continue
      if (form.length > length) ids = []
      length = form.length
      if (!ids.includes(id)) ids.push(id)
    }
  return length > 0 ? { length, ids } : null
}

/** Those with a name that begins with the first word; a single letter is too little to tell. */
function firstWord(text: string, names: readonly Named[]): { length: number; ids: string[] } {
  const word = /^[^\s,;()!?]+/u.exec(text)?.[0].replace(/[.:]+$/u, '') ?? ''
  if (word.length < 2) return { length: 0, ids: [] }
  const begun = names.filter(({ forms }) => forms.some((form) => folded(form).startsWith(word)))
  return { length: word.length, ids: begun.map(({ id }) => id) }
}

function beginsWith(text: string, form: string): boolean {
  return text.startsWith(form) && !/^[\p{L}\p{N}]/u.test(text.slice(form.length))
}

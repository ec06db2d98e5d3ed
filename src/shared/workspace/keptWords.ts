import { keepWords } from '../richText/keepWords'
import { isPlainObject } from './safety'

/** Plain JSON of a file that nobody has judged yet. */
export type Fields = Record<string, unknown>

/** The ids of the meetings whose minutes are approved: what those say stays to the letter, as their hash is of it. */
export function approvedMeetings(records: Fields): ReadonlySet<unknown> {
  const approved = fieldsIn(records['meeting']).filter(
    ({ minutes }) => isPlainObject(minutes) && minutes['state'] === 'approved',
  )
  return new Set(approved.map(({ id }) => id))
}

/** The records of a list, as far as they are any. */
export const fieldsIn = (list: unknown): Fields[] =>
  Array.isArray(list) ? list.filter((one) => isPlainObject(one)) : []

/** The list of a kind with each record changed; nothing for a kind the file does not have. */
export function changed(records: Fields, kind: string, change: (record: Fields) => Fields): Fields {
  const list = records[kind]
  if (!Array.isArray(list)) return {}
  return {
    [kind]: list.map((one: unknown) => (isPlainObject(one) ? change(one) : one)),
  }
}

/** A record whose texts of these names were plain, with texts that can be formatted and say the same. */
export function kept(record: Fields, names: readonly string[]): Fields {
  const texts = names.flatMap((name) => {
    const text = record[name]
    return isPlainObject(text) ? [[name, inEachLanguage(text)] as const] : []
  })
  return { ...record, ...Object.fromEntries(texts) }
}

/** The longest text that a record of this version holds: what is escaped may grow beyond it. */
const longest = 50_000

/** Better a star that is read as formatting than a file that cannot be opened. */
function withinLength(words: string): string {
  const kept = keepWords(words)
  return kept.length > longest ? words : kept
}

function inEachLanguage(text: Fields): Fields {
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [
      language,
      typeof words === 'string' ? withinLength(words) : words,
    ]),
  )
}

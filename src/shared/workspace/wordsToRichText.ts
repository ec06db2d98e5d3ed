import { keepWords } from '../richText/keepWords'
import { isPlainObject } from './safety'

type Fields = Record<string, unknown>

/**
 * Version 4 to 5: the texts of items, templates and matters can be formatted. What was written before says what
 * it said. Approved minutes are left as they are to the letter, since their hash is of it.
 */
export function wordsToRichText(file: Fields): Fields {
  if (!isPlainObject(file['records'])) return file
  const records = file['records']
  const approved = new Set(
    fieldsIn(records['meeting'])
      .filter(({ minutes }) => isPlainObject(minutes) && minutes['state'] === 'approved')
      .map(({ id }) => id),
  )
  return {
    ...file,
    records: {
      ...records,
      ...changed(records, 'occurrence', (item) =>
        approved.has(item['meetingId']) ? item : kept(item, ['explanation', 'proposal', 'notes']),
      ),
      ...changed(records, 'matter', (matter) => kept(matter, ['background'])),
      ...changed(records, 'template', (template) => {
        if (!Array.isArray(template['items'])) return template
        const items = template['items'].map((item: unknown) =>
          isPlainObject(item) ? kept(item, ['explanation', 'proposal']) : item,
        )
        return { ...template, items }
      }),
    },
  }
}

const fieldsIn = (list: unknown): Fields[] =>
  Array.isArray(list) ? list.filter((one) => isPlainObject(one)) : []

/** The list of a kind with each record changed; nothing for a kind the file does not have. */
function changed(records: Fields, kind: string, change: (record: Fields) => Fields): Fields {
  const list = records[kind]
  if (!Array.isArray(list)) return {}
  return {
    [kind]: list.map((one: unknown) => (isPlainObject(one) ? change(one) : one)),
  }
}

function kept(record: Fields, names: readonly string[]): Fields {
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

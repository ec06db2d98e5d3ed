import { Index } from 'flexsearch'
import MiniSearch from 'minisearch'
import type { Searchable } from '../../src/shared/search/searchable'

interface Other {
  readonly name: string
  readonly find: (query: string) => unknown
}

/** The same texts in two search libraries and in no index at all, one after another to spare memory. */
export function* others(records: readonly Searchable[]): Generator<Other> {
  const texts = records.map((record) => record.texts.map(({ text }) => text).join('\n'))
  yield { name: 'MiniSearch', find: miniSearch(texts) }
  yield { name: 'FlexSearch', find: flexSearch(texts) }
  yield { name: 'a scan of lower-cased text', find: scan(texts) }
}

function miniSearch(texts: readonly string[]) {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] })
  index.addAll(texts.map((text, id) => ({ id, text })))
  return (query: string) =>
    index.search(query, { prefix: true, fuzzy: 0.2, combineWith: 'AND' }).slice(0, 30)
}

function flexSearch(texts: readonly string[]) {
  const index = new Index({ tokenize: 'forward' })
  for (const [id, text] of texts.entries()) index.add(id, text)
  return (query: string) => index.search(query, 30)
}

function scan(texts: readonly string[]) {
  const lower = texts.map((text) => text.toLowerCase())
  return (query: string) => {
    const words = query.toLowerCase().split(' ')
    return lower.filter((text) => words.every((word) => text.includes(word))).slice(0, 30)
  }
}

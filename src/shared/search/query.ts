import type { RecordKind } from '@shared/model/link'
import { askedWord } from './asked'
import { kindsNamed, statesNamed } from './choices'
import { dateRange, type DayRange } from './dateRange'
import type { AskedWord } from './match'
import { typedWords } from './words'
import type { QueryProblem } from './types'

/** What was asked, understood. */
export interface Query {
  readonly words: readonly AskedWord[]
  /** Words that must stand one after another as written, in lower case. */
  readonly phrases: readonly string[]
  /** For each `person:`, the words of a name. */
  readonly people: readonly (readonly AskedWord[])[]
  /** Null: of any kind, in any state, of any time. */
  readonly kinds: ReadonlySet<RecordKind> | null
  readonly states: ReadonlySet<string> | null
  readonly days: DayRange | null
  readonly problems: readonly QueryProblem[]
}

type Operator = 'person' | 'type' | 'status'

/** The operators' names in each language of the window. */
const operators: Readonly<Record<string, Operator>> = {
  person: 'person',
  henkilö: 'person',
  henkilo: 'person',
  type: 'type',
  tyyppi: 'type',
  laji: 'type',
  status: 'status',
  tila: 'status',
}

/** Nobody writes so much to search; what is longer was pasted by mistake. */
const longestQuery = 200
const mostWords = 12
const shownOfCut = 20

const piece = /(?:(\p{L}+):)?"([^"]*)"?|(\p{L}+):(\S*)|\S+/gu

/** Understands what a person typed; what is not understood is told and left out. */
export function parseQuery(typed: string): Query {
  const text = typed
    .slice(0, longestQuery * 2)
    .normalize('NFC')
    .slice(0, longestQuery)
  const query = {
    words: [] as AskedWord[],
    phrases: [] as string[],
    people: [] as AskedWord[][],
    kinds: null as Set<RecordKind> | null,
    states: null as Set<string> | null,
    days: null as DayRange | null,
    problems: [] as QueryProblem[],
  }
  if (typed.length > longestQuery) {
    const part = typed.slice(longestQuery, longestQuery + shownOfCut)
    query.problems.push({ code: 'queryCut', part })
  }
  for (const [whole, quotedName, quoted, plainName, plain] of text.matchAll(piece)) {
    const operator = operators[(quotedName ?? plainName ?? '').toLowerCase()]
    if (operator) addOperator(query, operator, quoted ?? plain ?? '')
    else if (quoted !== undefined) addPhrase(query, quoted)
    else if (whole.includes('..')) addDays(query, whole)
    else query.words.push(...askedWords(whole))
  }
  return { ...query, words: withoutSmall(query.words, text).slice(0, mostWords) }
}

/** Words that say nothing of what is looked for, in the languages of documents. */
const smallWords = new Set(
  'ja tai sekä kanssa on että joka jotka and or the of for in to with och eller för av med till'.split(
    ' ',
  ),
)

/** The last word may still be the beginning of another; that is not so of a longer small word. */
const longestBeginning = 3

/** Small words go where there are others. */
function withoutSmall(words: readonly AskedWord[], text: string): readonly AskedWord[] {
  const beginning = /\S$/.test(text) ? words.at(-1) : undefined
  const telling = words.filter(
    (word) =>
      !smallWords.has(word.text) || (word === beginning && word.text.length <= longestBeginning),
  )
  return telling.length > 0 ? telling : words
}

type Parts = {
  -readonly [P in keyof Query]: Query[P] extends readonly (infer One)[] ? One[] : Query[P]
}

function addOperator(query: Parts, operator: Operator, value: string): void {
  // Nothing is typed after the colon yet.
  if (value === '') return
  if (operator === 'person') query.people.push(askedWords(value))
  if (operator === 'type') {
    const found = kindsNamed(value)
    if (found.length === 0) query.problems.push({ code: 'unknownType', part: value })
    else query.kinds = new Set([...(query.kinds ?? []), ...found])
  }
  if (operator === 'status') {
    const found = statesNamed(value)
    if (found.length === 0) query.problems.push({ code: 'unknownStatus', part: value })
    else query.states = new Set([...(query.states ?? []), ...found])
  }
}

function addPhrase(query: Parts, quoted: string): void {
  query.words.push(...askedWords(quoted))
  const phrase = quoted.toLowerCase().split(/\s+/).join(' ').trim()
  if (phrase !== '') query.phrases.push(phrase)
}

function addDays(query: Parts, range: string): void {
  const days = dateRange(range)
  if (days) query.days = days
  else query.problems.push({ code: 'badRange', part: range })
}

function askedWords(text: string): AskedWord[] {
  return typedWords(text).map(({ text: word }) => askedWord(word))
}

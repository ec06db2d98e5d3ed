import type { DocumentLanguage } from '@shared/model/base'
import { stateName } from './choices'
import { dayOrOpen } from './codes'
import { excerptOf } from './excerpt'
import type { Candidate } from './find'
import { knownTerm, markedIn, type Marked } from './marks'
import type { Query } from './query'
import type { Records } from './records'
import type { StoredText, Texts } from './texts'
import type { SearchHit } from './types'
import { wordsOf } from './words'

/** What a name gains beyond the words it answers, beside the up to 1020 that a word scores. */
const gains = {
  /** The name, or an abbreviation or number, is what was typed. */
  isIt: 500,
  /** In Finnish, as in English, the last word tells what the thing is: Kainuun maakuntahallitus. */
  endsWith: 150,
  beginsWith: 100,
  inOrder: 60,
  /** Of each word asked for that stands in the title. */
  inTitle: 120,
  share: 120,
} as const

interface Ranked {
  readonly slot: number
  readonly score: number
  readonly title: string
  readonly marked: Marked
}

/** Shows the best of the candidates, looked at closely: names that are what was typed come first. */
export function ranked(
  candidates: readonly Candidate[],
  query: Query,
  records: Records,
  texts: Texts,
  language: DocumentLanguage,
  limit: number,
): SearchHit[] {
  const typed = query.words.map(({ root }) => root).join(' ')
  const all = candidates.map(({ slot, score }): Ranked => {
    const own = texts.of(slot)
    const title = texts.title(slot, language, own)
    const marked = markedWell(title, query)
    const isCalledAfter = (records.columns.calledAfter[slot] ?? 0) > 0
    const names = namesOf(title, own, isCalledAfter)
    return { slot, title, marked, score: score + gainOf(typed, names, marked, query) }
  })
  const { from } = records.columns
  all.sort((a, b) => b.score - a.score || (from[b.slot] ?? 0) - (from[a.slot] ?? 0))
  return all.slice(0, limit).map((one) => hitOf(one, query, records, texts, language))
}

/** Marks what answers without typing errors; only what has no such answer is marked with them. */
function markedWell(text: string, { words }: Pick<Query, 'words'>): Marked {
  const exact = markedIn(text, words, false)
  return exact.answered.size === words.length ? exact : merged(exact, text, words)
}

function merged(exact: Marked, text: string, words: Query['words']): Marked {
  const withErrors = markedIn(text, words, true)
  return withErrors.answered.size > exact.answered.size ? withErrors : exact
}

function gainOf(typed: string, names: readonly string[], marked: Marked, { words }: Query): number {
  if (words.length === 0) return 0
  const inTitle = (gains.inTitle * marked.answered.size) / words.length
  const so = inTitle + gains.share * marked.share
  const roots = names.map(rootsOf)
  if (roots.includes(typed)) return so + gains.isIt
  if (roots.some((name) => name.endsWith(` ${typed}`))) return so + gains.endsWith
  if (roots.some((name) => name.startsWith(typed))) return so + gains.beginsWith
  return roots.some((name) => name.includes(` ${typed}`)) ? so + gains.inOrder : so
}

/** What a record is called by itself; one that has no name of its own is called by its title. */
function namesOf(title: string, own: readonly StoredText[], isCalledAfter: boolean): string[] {
  if (isCalledAfter) return [title]
  const names = own.filter(({ part }) => part.startsWith('title-') || part === 'mark')
  return names.map(({ text }) => text)
}

/** A name as the roots of its words: what was typed is it also in another inflected form. */
function rootsOf(name: string): string {
  const words = wordsOf(name).filter(({ isJoined, text }) => !isJoined || hasNumber.test(text))
  return words.map(({ text }) => knownTerm(text).root).join(' ')
}

const hasNumber = /\p{N}/u

function hitOf(
  { slot, title, marked }: Ranked,
  query: Query,
  records: Records,
  texts: Texts,
  language: DocumentLanguage,
): SearchHit {
  // A person asked for by the operator is marked too: it is why the record is here.
  const words = [...query.words, ...query.people.flat()]
  const inTitle = words.length === query.words.length ? marked : markedWell(title, { words })
  const hit = {
    kind: records.kindOf(slot),
    id: records.ids.idOf(slot),
    title,
    titleMarks: inTitle.marks,
    ...narrowedBy(slot, query, records, language),
  }
  const missing = words.filter((_, index) => !inTitle.answered.has(index))
  if (missing.length === 0) return hit
  const own = texts.of(slot).map(({ text }) => text)
  const excerpt =
    excerptOf(own, missing, false) ??
    excerptOf(namesLinked(slot, records, texts, language), missing, false) ??
    excerptOf(own, missing, true)
  return excerpt ? { ...hit, excerpt } : hit
}

/** The state and the days by which an operator let the record through. */
function narrowedBy(
  slot: number,
  { states, days }: Query,
  records: Records,
  language: DocumentLanguage,
) {
  const { from, until } = records.columns
  const own = records.stateOf(slot)
  const wanted = states && (states.has(own) ? own : [...states].find(isOfPeriod))
  const state = wanted && stateName(wanted, language)
  const [first = 0, last = 0] = [from[slot], until[slot]]
  return {
    ...(state ? { state } : {}),
    ...(days && first <= last ? { days: { from: dayOrOpen(first), until: dayOrOpen(last) } } : {}),
  }
}

/** What has no state of its own is in that of its period of status. */
function isOfPeriod(state: string): boolean {
  return state.startsWith('status.')
}

/** Names of the records pointed at, and each with what else it is known by: "KO1029 – Barents Region …". */
function namesLinked(slot: number, records: Records, texts: Texts, language: DocumentLanguage) {
  const { linksAt, linksEnd } = records.columns
  const linked = [...records.links.subarray(linksAt[slot], linksEnd[slot])]
  const named = linked.map((one) => ({ one, title: texts.title(one, language) }))
  const known = named.flatMap(({ one, title }) =>
    texts.of(one).flatMap(({ part, text }) => (part === 'mark' ? `${text} – ${title}` : [])),
  )
  return [...named.map(({ title }) => title), ...known]
}

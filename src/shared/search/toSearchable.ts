import { documentLanguages, type LocalText } from '@shared/model/base'
import type { RecordKind } from '@shared/model/link'
import { personSortName } from '@shared/model/personName'
import type { AnyRecord } from '@shared/model/records'
import { textsIn } from '@shared/texts/texts'
import type { SearchText, Searchable } from './searchable'
import type { Source } from './sourceParts'
import { sourceOf } from './sources'

/** The languages the window speaks: the names of choices are found in each. */
const windowLanguages = ['fi', 'en'] as const

const id = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

/** What the search knows of a record; null for a removed one and for a kind that cannot be searched. */
export function toSearchable(kind: RecordKind, record: AnyRecord): Searchable | null {
  const source = sourceOf(kind)
  if (source === null || record.deletedAt !== null) return null
  const { from, until } = source.days?.(record) ?? { from: null, until: null }
  const texts = [
    ...titles(record),
    ...calledBy(source, record),
    ...some('mark', source.marks?.(record) ?? []),
    ...some('text', (source.texts?.(record) ?? []).flatMap(inEachLanguage)),
    ...some('text', (source.choices?.(record) ?? []).flatMap(namesOf)),
    ...some('source', [
      sourceText(record),
      finnishDay(from),
      until === from ? '' : finnishDay(until),
    ]),
  ]
  return {
    kind,
    id: record.id,
    texts: withoutRepeats(texts),
    calledAfter: (source.calledAfter?.(record) ?? []).filter((one) => one !== null),
    links: [...idsIn(record, new Set<string>([record.id]))].slice(1),
    state: source.state?.(record) ?? '',
    from,
    until,
  }
}

function titles(record: AnyRecord): SearchText[] {
  if ('familyName' in record) return [{ part: 'title-fi', text: personSortName(record) }]
  const title = 'name' in record ? record.name : 'title' in record ? record.title : null
  if (title === null) return []
  if (typeof title === 'string') return [{ part: 'title-fi', text: title }]
  return documentLanguages.map((language) => ({ part: `title-${language}`, text: title[language] }))
}

/** Seats, periods of status and the like are called after others and by a choice of their own. */
function calledBy(source: Source<RecordKind>, record: AnyRecord): SearchText[] {
  const key = source.calledBy?.(record)
  if (!key) return []
  return windowLanguages.map((one) => ({ part: `title-${one}`, text: textsIn(one)(key) }))
}

const namesOf = (key: Parameters<ReturnType<typeof textsIn>>[0]) =>
  windowLanguages.map((language) => textsIn(language)(key))

function inEachLanguage(text: string | LocalText): string[] {
  return typeof text === 'string' ? [text] : documentLanguages.map((language) => text[language])
}

function sourceText(record: AnyRecord): string {
  return ('source' in record ? record.source?.text : undefined) ?? ''
}

/** 2026-02-01 as Finns write it, 1.2.2026. */
function finnishDay(day: string | null): string {
  return day === null ? '' : day.split('-').reverse().map(Number).join('.')
}

function some(part: SearchText['part'], texts: readonly string[]): SearchText[] {
  return texts.map((text) => ({ part, text }))
}

/** Names are often the same in several languages, and texts empty. */
function withoutRepeats(texts: readonly SearchText[]): SearchText[] {
  const seen = new Set<string>()
  return texts.filter(({ text }) => {
    if (text.trim() === '' || seen.has(text)) return false
    seen.add(text)
    return true
  })
}

/** The ids anywhere in a record, each once. */
function idsIn(value: unknown, found: Set<string>): Set<string> {
  if (typeof value === 'string') {
    if (value.length === 36 && id.test(value)) found.add(value)
  } else if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) idsIn(one, found)
  }
  return found
}

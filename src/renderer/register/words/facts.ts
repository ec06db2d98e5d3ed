import type { KnownPeriod } from '@shared/model/period'
import type { AnyRecord } from '@shared/model/records'
import type { Texts } from '@shared/texts/texts'
import type { FieldDef } from '@renderer/ui/form/types'
import { valueAt } from '@renderer/ui/form/values'
import { formatKnownPeriod } from '@renderer/ui/format'
import { type AnyField, isEmpty, valueWords } from './valueWords'

/** One thing that is known of a record: a field with its value, or words made of several fields. */
export type Fact = { id: string; label: string } & (
  { type: 'field'; field: AnyField; value: unknown } | { type: 'words'; words: string }
)

/** Facts under one of the form's headings. */
export interface FactGroup {
  title: string
  facts: Fact[]
}

/** These together are one fact: when. */
const periodNames = new Set(['from', 'until', 'precision', 'untilPrecision', 'asWritten'])

/** The page's own title says these. */
const nameNames = new Set(['familyName', 'givenNames', 'name'])

/** What a record's form would show filled in, in the form's order; the source has a place of its own. */
export function factsOf(
  fields: readonly FieldDef<never>[],
  record: AnyRecord,
  { t, language }: { t: Texts; language: 'fi' | 'en' },
): FactGroup[] {
  const groups: FactGroup[] = [{ title: '', facts: [] }]
  const add = (fact: Fact) => groups.at(-1)?.facts.push(fact)
  for (const field of fields) {
    if (field.kind === 'heading') {
      groups.push({ title: field.label, facts: [] })
      continue
    }
    const name: string = field.name
    if (isSaidElsewhere(name, record)) continue
    if (periodNames.has(name)) {
      const words = name === 'from' ? periodWords(t, record, language) : ''
      if (words) add({ id: 'period', label: t('page.facts.time'), type: 'words', words })
      continue
    }
    const value = valueAt(record, name)
    const isShown = field.shown?.(record as never) ?? true
    if (isShown && !isEmpty(value))
      add({ id: name, label: field.label, type: 'field', field, value })
  }
  return groups.filter(({ facts }) => facts.length > 0)
}

/** The facts without those of some fields and of what is in them; a heading with nothing under it goes too. */
export function factsWithout(
  groups: readonly FactGroup[],
  names: ReadonlySet<string>,
): readonly FactGroup[] {
  return groups
    .map(({ title, facts }) => ({
      title,
      facts: facts.filter(({ id }) => !names.has(id.split('.', 1)[0] ?? id)),
    }))
    .filter(({ facts }) => facts.length > 0)
}

function isSaidElsewhere(name: string, record: AnyRecord): boolean {
  if (nameNames.has(name) || name.startsWith('source.')) return true
  // Of a person it is a title of office, and the name only when there is no other.
  return name === 'title' && !('familyName' in record && record.familyName)
}

function periodWords(t: Texts, record: AnyRecord, language: 'fi' | 'en'): string {
  if (!('from' in record)) return ''
  const time = formatKnownPeriod(record, language)
  const { asWritten = '' } = record as Partial<KnownPeriod>
  if (!asWritten || isSameTime(asWritten, time)) return time
  return time ? t('page.facts.timeAsWritten', { time, words: asWritten }) : asWritten
}

/** True when the source writes a time as we do, but for its spaces, dashes and leading zeros. */
function isSameTime(one: string, other: string): boolean {
  const bare = (words: string) => words.replaceAll(/[\s\u2013-]|\b0(?=\d)/g, '')
  return bare(one) === bare(other)
}

/** True for a fact that needs the whole width: a longer text, or a list of rows. */
export function isLong(fact: Fact): boolean {
  if (fact.type === 'words') return fact.words.length > 60
  const { field, value } = fact
  if (field.kind === 'rows' || field.kind === 'localText') return true
  if (field.kind === 'links' || field.kind === 'records') return (value as unknown[]).length > 2
  return typeof value === 'string' && field.kind !== 'choice' && value.length > 60
}

/** The value of the fact that is called so, in words; '' when no fact is. */
export function factWords(
  groups: readonly FactGroup[],
  label: string,
  { t, language }: { t: Texts; language: 'fi' | 'en' },
): string {
  const wanted = label.trim().toLocaleLowerCase('fi')
  const fact = groups
    .flatMap(({ facts }) => facts)
    .find((one) => one.label.toLocaleLowerCase('fi') === wanted)
  if (!fact) return ''
  if (fact.type === 'words') return fact.words
  return valueWords(fact.field, fact.value, { t, language, values: {}, nameOf: () => '' })
}

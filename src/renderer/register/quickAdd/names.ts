import { documentLanguages } from '@shared/model/base'
import type { Link } from '@shared/model/link'
import { personName, personSortName } from '@shared/model/personName'
import type { Person } from '@shared/model/person'
import type { Named } from '@shared/rules/quickAdd/readNames'
import { finnishOrder } from '@shared/texts/format'
import { recordName } from '../names'
import type { RecordMaps } from '@renderer/store/kept'

export const quickUses = ['person', 'cover', 'body', 'programme', 'project'] as const
export type QuickRecords = RecordMaps<(typeof quickUses)[number]>

/** Somebody or something that can be named in the line, and how it is shown. */
interface Offered extends Named {
  readonly label: string
  readonly detail: string
  readonly link: Link
  /** Those of our own come first where nothing tells more. */
  readonly isOurs: boolean
}

export interface OfferedNames {
  readonly person: readonly Offered[]
  readonly workstream: readonly Offered[]
  readonly byId: ReadonlyMap<string, Offered>
}

/** Everybody and everything that can be named, with all the ways to write each. `me`: the user's own person. */
export function offeredNames(
  records: QuickRecords,
  language: 'fi' | 'en',
  me: { id: string | null; word: string },
): OfferedNames {
  const person = [...records.person.values()].map((one) => ofPerson(one, me))
  const workstream = (['body', 'programme', 'project'] as const).flatMap((kind) =>
    [...records[kind].values()].map((record): Offered => {
      const abbreviation = 'abbreviation' in record ? record.abbreviation : ''
      const names = documentLanguages.map((one) => record.name[one])
      return {
        id: record.id,
        forms: [...new Set([abbreviation, ...names])].filter(Boolean),
        label: recordName(record, language),
        detail: abbreviation,
        link: { kind, id: record.id },
        isOurs: true,
      }
    }),
  )
  const byId = new Map([...person, ...workstream].map((one) => [one.id, one]))
  return { person, workstream, byId }
}

function ofPerson(person: Person, me: { id: string | null; word: string }): Offered {
  const { id, familyName, givenNames, title } = person
  const label = personSortName(person)
  const [firstName = ''] = givenNames.split(' ')
  const forms = [label, personName(person), familyName, firstName, id === me.id ? me.word : '']
  return {
    id,
    forms: [...new Set(forms)].filter(Boolean),
    label,
    detail: title === label ? '' : title,
    link: { kind: 'person', id },
    isOurs: person.teamMember,
  }
}

/** What is being named at the caret: the sign, where it stands, and what is typed after it. */
export interface NameTyped {
  readonly type: 'person' | 'workstream'
  readonly start: number
  readonly end: number
  readonly typed: string
}

/** The name that is being typed just before the caret; null when none is. */
export function nameAtCaret(text: string, caret: number): NameTyped | null {
  // A word ends where a space or the text does, so that a long one is divided in one way only.
  const found = /(?:^|[\s(])([@#])((?:[^\s@#!]+(?: |$)){0,4})$/u.exec(text.slice(0, caret))
  if (!found) return null
  const [, sign, typed = ''] = found
  const start = caret - typed.length - 1
  return { type: sign === '@' ? 'person' : 'workstream', start, end: caret, typed }
}

/** As many as are read at a glance. */
const most = 7

/**
 * Those with a name in which every word typed begins a word, the ones that begin with it first. None once a name
 * is written out, for then nothing is asked.
 */
export function suggestionsFor({ type, typed }: NameTyped, names: OfferedNames): Offered[] {
  const words = typed.toLocaleLowerCase('fi').split(/\s+/u).filter(Boolean)
  const whole = words.join(' ')
  const isComplete = typed.endsWith(' ') && names[type].some(({ forms }) => isOneOf(forms, whole))
  if (isComplete) return []
  const fitting = names[type].flatMap((one) => {
    const rank = Math.min(...one.forms.map((form) => rankOf(form, words, whole)))
    return Number.isFinite(rank) ? [{ one, rank }] : []
  })
  return fitting
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        Number(b.one.isOurs) - Number(a.one.isOurs) ||
        finnishOrder.compare(a.one.label, b.one.label),
    )
    .slice(0, most)
    .map(({ one }) => one)
}

function rankOf(form: string, words: readonly string[], whole: string): number {
  const name = form.toLocaleLowerCase('fi')
  if (name === whole) return 0
  if (name.startsWith(whole)) return 1
  const parts = name.split(/[\s–-]+/u)
  const isFound = words.every((word) => parts.some((part) => part.startsWith(word)))
  return isFound ? 2 : Infinity
}

function isOneOf(forms: readonly string[], whole: string): boolean {
  return forms.some((form) => form.toLocaleLowerCase('fi') === whole)
}

import { documentLanguages } from '../../model/base'
import type { Meeting } from '../../model/meeting'
import type { Organisation } from '../../model/organisation'
import type { Person } from '../../model/person'
import type { Task } from '../../model/task'

/** What there is, and how what a person writes as a day or a clock time is read: `YYYY-MM-DD`, `HH:mm` or null. */
export interface ImportPlace {
  readonly people: readonly Person[]
  readonly organisations: readonly Organisation[]
  readonly tasks: readonly Task[]
  readonly meetings: readonly Meeting[]
  readonly readClock: (typed: string) => string | null
  readonly readDay: (typed: string) => string | null
}

/** Records by a text they are known by. */
export class Known<T extends { readonly id: string }> {
  private readonly found = new Map<string, T[]>()

  /** Adds a record under a text; an empty one is no name. */
  add(text: string, record: T): void {
    const key = nameKey(text)
    if (key === '') return
    const all = this.found.get(key)
    if (!all) this.found.set(key, [record])
    else if (all.every(({ id }) => id !== record.id)) all.push(record)
  }

  /** All that are known by the text. */
  all(text: string): readonly T[] {
    return this.found.get(nameKey(text)) ?? []
  }
}

/** A name as names are compared: letter case and spaces do not tell names apart. */
export function nameKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s,]+/gu, ' ')
    .trim()
}

export function peopleByName(people: readonly Person[]): Known<Person> {
  const known = new Known<Person>()
  for (const person of people) {
    const { familyName, givenNames, title } = person
    known.add(`${givenNames} ${familyName}`, person)
    known.add(`${familyName} ${givenNames}`, person)
    if (familyName === '') known.add(title, person)
  }
  return known
}

export function peopleByEmail(people: readonly Person[]): Known<Person> {
  const known = new Known<Person>()
  for (const person of people) known.add(person.email, person)
  return known
}

export function organisationsByName(organisations: readonly Organisation[]): Known<Organisation> {
  const known = new Known<Organisation>()
  for (const one of organisations) {
    for (const language of documentLanguages) known.add(one.name[language], one)
    known.add(one.abbreviation, one)
  }
  return known
}

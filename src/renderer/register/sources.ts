import { newId } from '@shared/model/base'
import type { Organisation } from '@shared/model/organisation'
import type { Person } from '@shared/model/person'
import type { RecordOf } from '@shared/model/records'
import { nextReview, reviewMonthsIn } from '@shared/rules/personReview'
import { dayOf } from '@shared/rules/time'
import { finnishOrder } from '@shared/texts/format'
import type { Texts } from '@shared/texts/texts'
import { put } from '@renderer/store/change'
import { livingRecords } from '@renderer/store/live'
import { save } from '@renderer/store/save'
import type { LinkGroup, RecordOption, RecordSource } from '@renderer/ui/form/types'
import { nameOf, personLabel, recordName, type NamedKind } from './names'

type Language = 'fi' | 'en'

/** Everything of a kind, in Finnish order. */
export function optionsOf<K extends NamedKind>(
  records: ReadonlyMap<string, RecordOf<K>>,
  language: Language,
): RecordOption[] {
  return inOrder(
    [...records.values()].map((record) => ({
      id: record.id,
      label: recordName(record, language),
      ...detailOf('abbreviation' in record ? record.abbreviation : ''),
    })),
  )
}

/** A picker of records of a kind. */
export function sourceOf<K extends NamedKind>(
  records: ReadonlyMap<string, RecordOf<K>>,
  language: Language,
): RecordSource {
  return { options: optionsOf(records, language) }
}

/** A picker of people, each with title and organisation; a name that is not there can be added. */
export function peopleSource(
  people: ReadonlyMap<string, Person>,
  organisations: ReadonlyMap<string, Organisation>,
  language: Language,
): RecordSource {
  const options = [...people.values()].map((person) => ({
    id: person.id,
    label: personLabel(person),
    ...detailOf(nameOf(organisations, person.organisationId, language)),
  }))
  return { options: inOrder(options), create: createPerson }
}

/** A picker of organisations; one that is not there can be added by its name. */
export function organisationSource(
  organisations: ReadonlyMap<string, Organisation>,
  language: Language,
): RecordSource {
  return {
    options: optionsOf(organisations, language),
    async create(typed) {
      const id = newId()
      const record = { id, name: { fi: typed.trim(), en: '', sv: '' } }
      const saved = await save([put('organisation', record)], 'create')
      return saved.ok ? { id, label: record.name.fi } : null
    },
  }
}

/** The kinds given as groups of a link field, each in Finnish order. */
export function linkGroups<K extends NamedKind>(
  records: { readonly [Kind in K]: ReadonlyMap<string, RecordOf<Kind>> },
  kinds: readonly K[],
  { t, language }: { t: Texts; language: Language },
): LinkGroup[] {
  return kinds.map((kind) => ({
    kind,
    label: t(`model.kinds.${kind}`),
    options: optionsOf(records[kind] as ReadonlyMap<string, RecordOf<NamedKind>>, language),
  }))
}

/** "Virtanen Aino", surname first as in the lists; words in lower case are the title of a role. */
export function personTyped(typed: string): Pick<Person, 'familyName' | 'givenNames' | 'title'> {
  const words = typed.replace(',', ' ').trim().split(/\s+/)
  const [familyName = '', ...givenNames] = words
  const isTitle = familyName.charAt(0) === familyName.charAt(0).toLocaleLowerCase('fi')
  if (isTitle) return { familyName: '', givenNames: '', title: words.join(' ') }
  return { familyName, givenNames: givenNames.join(' '), title: '' }
}

async function createPerson(typed: string): Promise<RecordOption | null> {
  const id = newId()
  const names = personTyped(typed)
  const months = reviewMonthsIn(await livingRecords('organisation'))
  const reviewOn = nextReview({ teamMember: false }, dayOf(new Date()), months)
  const saved = await save([put('person', { id, ...names, reviewOn })], 'create')
  return saved.ok
    ? { id, label: `${names.familyName} ${names.givenNames}`.trim() || names.title }
    : null
}

function detailOf(detail: string): { detail?: string } {
  return detail ? { detail } : {}
}

function inOrder(options: RecordOption[]): RecordOption[] {
  return options.sort((a, b) => finnishOrder.compare(a.label, b.label))
}

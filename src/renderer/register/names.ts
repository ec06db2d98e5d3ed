import { type DocumentLanguage, textIn } from '@shared/model/base'
import type { Link, RecordKind } from '@shared/model/link'
import type { Membership } from '@shared/model/membership'
import type { Person } from '@shared/model/person'
import { personSortName } from '@shared/model/personName'
import type { RecordOf } from '@shared/model/records'

/** The kinds that can be named without looking at other records. */
export const namedKinds = [
  'region',
  'organisation',
  'person',
  'agreement',
  'body',
  'programme',
  'call',
  'project',
  'strategy',
  'goal',
  'area',
  'nomination',
  'statement',
  'signal',
  'event',
  'task',
  'template',
  'series',
  'meeting',
  'matter',
] as const satisfies readonly RecordKind[]
export type NamedKind = (typeof namedKinds)[number]

/** True for a kind whose records can be named by themselves. */
export function isNamedKind(kind: RecordKind): kind is NamedKind {
  return (namedKinds as readonly RecordKind[]).includes(kind)
}

/** What a record is called in tables and pickers; people by surname first. */
export function recordName(record: RecordOf<NamedKind>, language: DocumentLanguage): string {
  if ('familyName' in record) return personSortName(record)
  if ('name' in record) return textIn(record.name, language)
  return typeof record.title === 'string' ? record.title : textIn(record.title, language)
}

/** "Sukuvaara Katja – aluekehityspäällikkö"; a role without a name by its title. */
export function personLabel(person: Person): string {
  const name = personSortName(person)
  return person.title && person.title !== name ? `${name} – ${person.title}` : name
}

/** The name of the record an id points at; '' when it points at nothing. */
export function nameOf<K extends NamedKind>(
  records: ReadonlyMap<string, RecordOf<K>>,
  id: string | null,
  language: DocumentLanguage,
): string {
  const record = id === null ? undefined : records.get(id)
  return record ? recordName(record, language) : ''
}

/** Records at hand, of any kinds, by id. */
export type RecordsAtHand = Partial<Readonly<Record<RecordKind, ReadonlyMap<string, unknown>>>>

/** The name of what a link points at, among the records at hand; '' when it is not there or has no name of its own. */
export function linkName(
  records: RecordsAtHand,
  link: Link | null,
  language: DocumentLanguage,
): string {
  const record = link && records[link.kind]?.get(link.id)
  if (!record) return ''
  if (link.kind === 'membership') return membershipName(record as Membership, records, language)
  return isNamedKind(link.kind) ? recordName(record as RecordOf<NamedKind>, language) : ''
}

/** "Kainuu – Barentsin alueneuvosto": who is a member and of what. */
export function membershipName(
  { member, bodyId }: Membership,
  records: RecordsAtHand,
  language: DocumentLanguage,
): string {
  const names = [member, { kind: 'body' as const, id: bodyId }]
  return names.map((one) => linkName(records, one, language)).join(' – ')
}

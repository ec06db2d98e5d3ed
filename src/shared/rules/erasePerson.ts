import type { Dispatch } from '../model/dispatch'
import type { Person } from '../model/person'
import { personName, personSortName } from '../model/personName'

/**
 * What is written over a person's record so that it no longer tells who it is (GDPR art. 17): a role in place
 * of the name. The organisation and membership of the team stay, so that decisions can be understood.
 */
export function erasedFields(role: string): Partial<Person> {
  return {
    familyName: '',
    givenNames: '',
    title: role,
    roles: [],
    email: '',
    phone: '',
    positions: [],
    languages: [],
    note: '',
    purpose: '',
    reviewOn: null,
    source: null,
  }
}

/**
 * The ways in which a person is written so that nobody else can be meant: both names together, in either order,
 * e-mail and phone. A family name alone is left out, for others bear it.
 */
export function writtenForms(person: Person, hasNamesake: boolean): string[] {
  const { givenNames, familyName, email, phone } = person
  const isNamed = givenNames.trim() !== '' && familyName.trim() !== '' && !hasNamesake
  const names = isNamed ? [personName(person), personSortName(person)] : []
  return [...names, email, phone].map((one) => one.trim()).filter((one) => one.length >= shortest)
}

/** A shorter number or address could stand in any text. */
const shortest = 5

/** A value with a role where the person is written, in all texts inside it; an address or a number alone goes. */
export function withoutPerson<T>(value: T, forms: readonly string[], role: string): T {
  return replaced(value, forms, role) as T
}

function replaced(value: unknown, forms: readonly string[], role: string): unknown {
  if (typeof value === 'string')
    return forms.reduce((text, form) => textWithout(text, form, role), value)
  if (Array.isArray(value)) return value.map((one) => replaced(one, forms, role))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, replaced(one, forms, role)]),
  )
}

function textWithout(text: string, form: string, role: string): string {
  const isContact = /[@\d]/.test(form)
  if (isContact && text.toLowerCase() === form.toLowerCase()) return ''
  const escaped = form.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return text.replaceAll(new RegExp(escaped, 'gi'), () => role)
}

/**
 * A sending without the name and address of somebody: among those who got it, those whose time was told, and as
 * one who presents or sent. That it was sent, and its hash, stay.
 */
export function erasedFromDispatch(
  { recipients, snapshot, by }: Dispatch,
  { personId, forms, role }: { personId: string; forms: readonly string[]; role: string },
): Pick<Dispatch, 'recipients' | 'snapshot' | 'by'> {
  const without = <T extends { personId: string | null }>(one: T): T =>
    one.personId === personId ? { ...one, name: role, email: '' } : one
  const items = snapshot.items.map((item) => ({
    ...item,
    presenter: withoutPerson(item.presenter, forms, role),
  }))
  return {
    recipients: recipients.map(without),
    snapshot: { ...snapshot, items, slots: snapshot.slots.map(without) },
    by: withoutPerson(by, forms, role),
  }
}

import type { Dispatch } from '../model/dispatch'
import type { Person } from '../model/person'

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

/** A sending without the name and address of one who got it; that it was sent, and its hash, stay. */
export function erasedFromDispatch(
  { recipients, snapshot }: Dispatch,
  personId: string,
  role: string,
): Pick<Dispatch, 'recipients' | 'snapshot'> {
  const without = <T extends { personId: string | null }>(one: T): T =>
    one.personId === personId ? { ...one, name: role, email: '' } : one
  return {
    recipients: recipients.map(without),
    snapshot: { ...snapshot, slots: snapshot.slots.map(without) },
  }
}

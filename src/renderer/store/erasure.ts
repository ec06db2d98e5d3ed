import { recordKinds, type RecordKind } from '@shared/model/link'
import type { Person } from '@shared/model/person'
import { personName } from '@shared/model/personName'
import type { AnyRecord } from '@shared/model/records'
import {
  erasedFields,
  erasedFromDispatch,
  withoutPerson,
  writtenForms,
} from '@shared/rules/erasePerson'
import { mentions } from '@shared/rules/mentions'
import { isSealed } from '@shared/rules/minutesState'
import { type Change, patch } from './change'
import type { CommitResult } from './commit'
import { database } from './database'
import { save } from './save'
import { saving } from './saving'
import { preferencesKey } from './tables'
import { writingInTurn } from './writingInTurn'

/** Who is erased, how they are written, and what stands in their place. */
interface Erased {
  readonly person: Person
  readonly forms: readonly string[]
  readonly role: string
}

/**
 * Writes a role over what tells who a person is: in the record, in what was sent (also as one who presents), in
 * the removed records of the bin, and in what is typed and not saved. Neither the log of this change nor undo
 * brings it back; earlier entries of the log, backups and approved minutes are not touched. Texts of living
 * records are a person's to go through, for they may need other words.
 */
export async function erasePerson(person: Person, role: string): Promise<CommitResult> {
  // What was typed a moment ago is kept first, so that it is among the drafts.
  await saving.flush()
  const forms = writtenForms(person, await hasNamesake(person))
  const erased = { person, forms, role }
  const result = await save(
    [
      patch('person', person.id, erasedFields(role)),
      ...(await inDispatches(erased)),
      ...(await inBin(erased)),
    ],
    'erase',
  )
  if (result.ok) await eraseFromDrafts(erased)
  return result
}

/** True when another living person has the very same name: a text with it cannot be told to mean this one. */
export async function hasNamesake(person: Person): Promise<boolean> {
  const name = personName(person)
  const found = await database
    .records('person')
    .filter((one) => one.deletedAt === null && one.id !== person.id && personName(one) === name)
    .count()
  return found > 0
}

const lower = (forms: readonly string[]) => forms.map((one) => one.toLowerCase())

/** Sendings that name the person, removed ones too. */
async function inDispatches({ person, forms, role }: Erased): Promise<Change[]> {
  const named = await database
    .records('dispatch')
    .filter(
      (one) =>
        [...one.recipients, ...one.snapshot.slots].some((each) => each.personId === person.id) ||
        mentions([one.by, one.snapshot.items], lower(forms)),
    )
    .toArray()
  return named.map(({ id }) =>
    patch('dispatch', id, (one) => erasedFromDispatch(one, { personId: person.id, forms, role })),
  )
}

/** The removed records in which the person is written, but those of approved minutes; a copy of the person whole. */
async function inBin(erased: Erased): Promise<Change[]> {
  const changes: Change[] = []
  const sealed = new Set(await database.records('meeting').filter(isSealed).primaryKeys())
  for (const kind of recordKinds.filter((one) => one !== 'dispatch'))
    for (const record of await database
      .table<AnyRecord>(kind)
      .where('deletedAt')
      .above('')
      .toArray()) {
      const isOfMinutes =
        sealed.has(record.id) || ('meetingId' in record && sealed.has(record.meetingId ?? ''))
      const change = isOfMinutes ? null : erasedInBin(kind, record, erased)
      if (change) changes.push(change)
    }
  return changes
}

function erasedInBin(kind: RecordKind, record: AnyRecord, erased: Erased): Change | null {
  const { person, forms, role } = erased
  if (kind === 'person' && isCopy(record as Person, person))
    return patch('person', record.id, erasedFields(role))
  if (record.id === person.id || !mentions(record, lower(forms))) return null
  return patch(kind, record.id, (now) => withoutPerson(now, forms, role))
}

/** The same person written down twice: a name alone may be somebody else's. */
function isCopy(one: Person, of: Person): boolean {
  const isSame = (a: string, b: string) => a !== '' && a.toLowerCase() === b.toLowerCase()
  return (
    one.id !== of.id &&
    personName(one) === personName(of) &&
    (isSame(one.email, of.email) || isSame(one.phone, of.phone))
  )
}

/** The draft of the person's own form goes; others keep their words with the role in the person's place. */
async function eraseFromDrafts({ person, forms, role }: Erased): Promise<void> {
  await writingInTurn(database, () =>
    database.transaction('rw', database.draft, async () => {
      for (const draft of await database.draft.toArray()) {
        if (draft.key === preferencesKey) continue
        if (draft.key.includes(person.id)) await database.draft.delete(draft.key)
        else if (mentions(draft.values, lower(forms)))
          await database.draft.put({ ...draft, values: withoutPerson(draft.values, forms, role) })
      }
    }),
  )
}

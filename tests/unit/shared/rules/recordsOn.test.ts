import { expect, test } from 'vitest'
import type { ChangedRecord } from '@shared/model/change'
import { createRecord } from '@shared/model/records'
import { recordsOn } from '@shared/rules/recordsOn'

const removedAt = '2026-03-01T08:00:00.000Z'
const kept = createRecord('person', { familyName: 'Uusi' })
const removed = { ...createRecord('person', { familyName: 'Poistettu' }), deletedAt: removedAt }
const added = createRecord('person', { familyName: 'Lisätty' })
const all = [kept, removed, added]

const change = (
  id: string,
  before: ChangedRecord['before'],
  after: ChangedRecord['after'],
): ChangedRecord => ({ kind: 'person', id, before, after })

/** The newest first; the last step touches two of them at once. */
const entries = [
  {
    at: '2026-04-01T08:00:00.000Z',
    changes: [
      change(kept.id, { familyName: 'Entinen' }, { familyName: 'Uusi' }),
      change(added.id, null, {}),
    ],
  },
  { at: removedAt, changes: [change(removed.id, { deletedAt: null }, { deletedAt: removedAt })] },
]

const namesOn = (day: string) => recordsOn(all, entries, day).map(({ familyName }) => familyName)

test('what was removed since appears, what was added since does not, names are of then', () => {
  expect(namesOn('2026-02-28')).toEqual(['Entinen', 'Poistettu'])
  expect(namesOn('2026-03-01')).toEqual(['Entinen'])
  expect(namesOn('2026-04-01')).toEqual(['Uusi', 'Lisätty'])
})

test('a clock that was set back does not hide what was done after', () => {
  const back = { at: '2026-01-01T08:00:00.000Z', changes: [change(kept.id, {}, {})] }
  expect(recordsOn([kept], [back, ...entries], '2026-02-28')).toEqual([kept])
})

test('a record the log does not know of was there as it is', () => {
  expect(recordsOn([kept], [], '2020-01-01')).toEqual([kept])
})

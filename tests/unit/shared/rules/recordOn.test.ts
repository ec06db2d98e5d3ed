import { expect, test } from 'vitest'
import type { ChangedRecord } from '@shared/model/change'
import { createRecord } from '@shared/model/records'
import { recordOn } from '@shared/rules/recordOn'

const now = createRecord('person', { familyName: 'Kolmas', title: 'johtaja' })

const entry = (
  at: string,
  before: ChangedRecord['before'],
  after: ChangedRecord['after'],
  id = now.id,
) => ({ at, changes: [{ kind: 'person' as const, id, before, after }] })

/** The newest first, as the log is read. */
const entries = [
  entry('2026-03-10T08:00:00.000Z', { familyName: 'Toinen' }, { familyName: 'Kolmas' }),
  entry('2026-02-10T22:30:00.000Z', { familyName: 'Ensimmäinen' }, { familyName: 'Toinen' }),
  entry('2026-01-10T08:00:00.000Z', null, { ...now, familyName: 'Ensimmäinen' }),
]

const nameOn = (day: string) => {
  const on = recordOn(now, entries, day)
  return on.state === 'there' ? (on.record as typeof now).familyName : on.state
}

test('changes after the day are taken back, those of the day itself are kept', () => {
  expect(nameOn('2026-03-10')).toBe('Kolmas')
  expect(nameOn('2026-03-09')).toBe('Toinen')
  expect(nameOn('2026-01-10')).toBe('Ensimmäinen')
})

test('a day ends at midnight in the zone of the team', () => {
  expect(nameOn('2026-02-10')).toBe('Ensimmäinen')
  expect(nameOn('2026-02-11')).toBe('Toinen')
})

test('before it was added there is no record', () => {
  expect(nameOn('2026-01-09')).toBe('notYet')
})

test('a record that was removed and brought back was away between', () => {
  const removedAt = '2026-04-01T08:00:00.000Z'
  const back = entry('2026-05-01T08:00:00.000Z', { deletedAt: removedAt }, { deletedAt: null })
  const away = entry(removedAt, { deletedAt: null }, { deletedAt: removedAt })
  const all = [back, away, ...entries]
  expect(recordOn(now, all, '2026-05-01')).toEqual({ state: 'there', record: now })
  expect(recordOn(now, all, '2026-04-30')).toEqual({ state: 'removed' })
  expect(recordOn(now, all, '2026-03-31')).toEqual({ state: 'there', record: now })
})

test('changes of other records in the same step are left alone', () => {
  const other = createRecord('person', { familyName: 'Muu' })
  const step = entry('2026-06-01T08:00:00.000Z', null, { ...other }, other.id)
  expect(recordOn(now, [step, ...entries], '2026-05-01')).toEqual({ state: 'there', record: now })
})

test('a field that the log leaves out of what was before is one the record did not have', () => {
  const grown = entry('2026-06-01T08:00:00.000Z', {}, { title: 'johtaja' })
  const on = recordOn(now, [grown], '2026-05-31')
  expect(on.state === 'there' && (on.record as typeof now).title).toBeUndefined()
})

test('what has been erased is erased on earlier days too, and the rest is of the day', () => {
  const role = { ...now, familyName: '' }
  const erasing = {
    ...entry('2026-06-01T08:00:00.000Z', {}, { familyName: '' }),
    cause: 'erase' as const,
  }
  const titled = entry('2026-05-01T08:00:00.000Z', { title: 'vanha' }, { title: 'johtaja' })
  expect(recordOn(role, [erasing, titled, ...entries], '2026-02-15')).toEqual({
    state: 'there',
    record: { ...role, title: 'vanha' },
  })
})

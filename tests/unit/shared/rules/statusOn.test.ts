import { expect, test } from 'vitest'
import { createRecord, type RecordInput } from '@shared/model/records'
import { suspensionsOn, withEnds } from '@shared/rules/statusOn'

const subject = { kind: 'body', id: '01900000-0000-7000-8000-000000000001' } as const
const status = (fields: Partial<RecordInput<'status'>>) =>
  createRecord('status', { subject, state: 'active', ...fields })

const suspended = status({ state: 'suspendedByUs', from: '2022-03-01' })
const again = status({ from: '2024-01-01' })
const treaty = status({ layer: 'legal', from: '2000-02-24' })

test('a suspension left open ends before the next period of its layer begins', () => {
  expect(suspensionsOn([again, treaty, suspended], '2026-11-23')).toEqual([])
  expect(withEnds([again, treaty, suspended])).toEqual([
    again,
    treaty,
    { ...suspended, until: '2023-12-31' },
  ])
})

test('the next is the first to begin; what was removed, or has its own end, changes nothing', () => {
  const later = status({ state: 'ended', from: '2025-01-01' })
  const removed = status({ from: '2023-01-01', deletedAt: '2026-01-01T00:00:00.000Z' })
  const [last, , middle, first] = withEnds([later, removed, again, suspended])
  expect([last?.until, middle?.until, first?.until]).toEqual([null, '2024-12-31', '2023-12-31'])
  const own = status({ state: 'frozen', from: '2020-01-01', until: '2024-06-30' })
  expect(withEnds([own, again])[0]).toEqual(own)
})

import { expect, it } from 'vitest'
import type { RecordKind } from '@shared/model/link'
import { createRecord, type AnyRecord } from '@shared/model/records'
import { planRestoring } from '@shared/workspace/restoring'

const atOnce = '2026-03-01T10:00:00.000Z'
const removed = <R extends AnyRecord>(kind: RecordKind, record: R, deletedAt = atOnce) => ({
  kind,
  id: record.id,
  record: { ...record, deletedAt },
})

const meeting = createRecord('meeting', {
  type: 'team',
  title: { fi: 'Kokous' },
  start: '2026-03-10T07:00:00.000Z',
  end: '2026-03-10T08:00:00.000Z',
})
const person = createRecord('person', { familyName: 'Esimerkki' })
const item = createRecord('occurrence', {
  meetingId: meeting.id,
  order: 'a0',
  title: { fi: 'Kohta' },
})
const earlier = createRecord('occurrence', {
  meetingId: meeting.id,
  order: 'a1',
  title: { fi: 'Kohta' },
})
const task = createRecord('task', { title: 'Tehtävä', assigneeId: person.id })

it('brings along what went with the restored because it needs it, and nothing removed before', () => {
  const all = [
    removed('meeting', meeting),
    removed('occurrence', item, '2026-03-01T10:00:00.004Z'),
    removed('occurrence', earlier, '2026-02-01T10:00:00.000Z'),
    removed('task', task),
  ]
  expect(planRestoring([{ kind: 'meeting', id: meeting.id }], all)).toEqual({
    along: [{ kind: 'occurrence', id: item.id }],
    missing: [],
  })
})

it('tells what the restored point at that stays removed', () => {
  const all = [removed('task', task), removed('person', person)]
  const missing = [{ kind: 'person', id: person.id }]
  expect(planRestoring([{ kind: 'task', id: task.id }], all)).toEqual({ along: [], missing })
  const both = all.map(({ kind, id }) => ({ kind, id }))
  expect(planRestoring(both, all)).toEqual({ along: [], missing: [] })
})

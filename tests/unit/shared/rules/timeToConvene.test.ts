import { expect, test } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { timeToConvene, type ConveneInput } from '@shared/rules/timeToConvene'
import { aMeeting, anItem } from './make'

const body = createRecord('body', { name: local('Verkosto'), kind: 'network' })
const link = { kind: 'body', id: body.id } as const

function state(fields: Partial<ConveneInput>) {
  return timeToConvene({
    body,
    meetings: [],
    occurrences: [],
    matters: [],
    tasks: [],
    today: '2026-11-23',
    ...fields,
  })
}

const held = aMeeting({
  bodyId: body.id,
  state: 'held',
  start: '2026-02-02T07:00:00.000Z',
  end: '2026-02-02T08:00:00.000Z',
})

test('nothing waits in a body that has nothing', () => {
  expect(state({})).toMatchObject({ waiting: [], oldestWait: null, daysSince: null, reasons: [] })
})

test('a matter sent on waits since the meeting, and a long time without meeting is a reason', () => {
  const matter = createRecord('matter', { title: local('Asia') })
  const item = anItem('a', {
    meetingId: held.id,
    matterId: matter.id,
    outcome: { code: 'movedToNext', text: {} },
  })
  const found = state({ meetings: [held], occurrences: [item], matters: [matter] })
  expect(found).toMatchObject({ waiting: [matter], oldestWait: 294, daysSince: 294 })
  expect(found.reasons).toEqual(['longWait', 'longAgo'])
})

test('a matter that never was on an agenda waits since it was written down', () => {
  const matter = createRecord('matter', { title: local('Asia'), links: [link] })
  const id = '01900000-0000-7000-8000-0000000000aa'
  const made = { ...matter, id }
  // The first 48 bits of the id are 10.6.2024 in milliseconds.
  expect(state({ matters: [made] })).toMatchObject({ waiting: [made], oldestWait: 896 })
  const other = { ...matter, id: '01900000-0000-4000-8000-0000000000aa' }
  expect(state({ matters: [other] })).toMatchObject({ waiting: [other], oldestWait: null })
})

test('closed matters and done tasks do not wait; the nearest deadline is told, past ones too', () => {
  const task = (due: string, status: 'open' | 'done') =>
    createRecord('task', { title: 't', workstream: link, due, status })
  const closed = createRecord('matter', { title: local('a'), links: [link], state: 'closed' })
  const tasks = [task('2026-12-10', 'open'), task('2026-11-01', 'done')]
  const found = state({ matters: [closed], tasks })
  expect(found).toMatchObject({ waiting: [], nearestDue: '2026-12-10', reasons: ['deadlineNear'] })
})

test('when a meeting is coming nothing speaks for another', () => {
  const next = aMeeting({ bodyId: body.id })
  const found = state({ meetings: [held, next] })
  expect(found).toMatchObject({ nextMeeting: next, reasons: [] })
})

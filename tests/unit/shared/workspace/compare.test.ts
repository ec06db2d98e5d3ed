import { expect, test } from 'vitest'
import { compareRecords } from '@shared/workspace/compare'

const row = (id: string, more: object = {}) => ({ id, deletedAt: null, ...more })
const gone = (id: string) => ({ id, deletedAt: '2026-11-23T07:00:00.000Z' })

test('what comes, differs and goes is counted kind by kind, removed records being none', () => {
  const now = {
    task: [row('a', { title: 'A' }), row('b', { title: 'B' }), row('c'), gone('d')],
    person: [row('p', { names: { fi: 'x' } })],
  }
  const then = {
    task: [row('b', { title: 'Toinen' }), row('a', { title: 'A' }), row('d'), gone('c')],
    person: [row('p', { names: { fi: 'x' } })],
    body: [row('e')],
  }
  expect(compareRecords(now, then)).toEqual([
    { kind: 'person', now: 1, then: 1, added: 0, changed: 0, removed: 0 },
    { kind: 'body', now: 0, then: 1, added: 1, changed: 0, removed: 0 },
    { kind: 'task', now: 3, then: 3, added: 1, changed: 1, removed: 1 },
  ])
})

test('from nothing everything is added, to nothing everything goes', () => {
  const full = { task: [row('a'), row('b')] }
  expect(compareRecords({}, full)).toMatchObject([{ now: 0, then: 2, added: 2, removed: 0 }])
  expect(compareRecords(full, {})).toMatchObject([{ now: 2, then: 0, added: 0, removed: 2 }])
})

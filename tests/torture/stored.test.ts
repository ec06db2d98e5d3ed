import { expect, test } from 'vitest'
import type { LogEntry } from '../../src/shared/model/change'
import { newId } from '../../src/shared/model/base'
import { contradictions } from './stored'

const id = newId()
const key = `task/${id}`
const row = (fields: object = {}) => new Map([[key, { id, title: 'Yksi', note: '', ...fields }]])
const entry = (before: LogEntry['changes'][0]['before'], after: object): LogEntry => ({
  ...{ id: newId(), at: '2026-11-26T08:00:00.000Z', who: '', cause: 'edit', reason: '' },
  ...{ reverses: null, changes: [{ kind: 'task', id, before, after: { ...after } }] },
})
const creation = entry(null, {})
const edit = entry({ title: 'Yksi' }, { title: 'Kaksi' })
const empty = { rows: new Map(), log: [] }
const created = { rows: row(), log: [creation] }

test('a change is whole when its entry and its records are there, or neither', () => {
  expect(contradictions(empty)).toEqual([])
  expect(contradictions(created)).toEqual([])
  expect(contradictions({ rows: row({ title: 'Kaksi' }), log: [creation, edit] })).toEqual([])
})

test.each([
  ['a record without its entry', { rows: row(), log: [] }],
  ['an entry without its record', { rows: new Map(), log: [creation] }],
  ['an edit that is told and not there', { rows: row(), log: [creation, edit] }],
])('%s is found', (_, stored) => {
  expect(contradictions(stored)).toEqual([key])
  expect(contradictions(stored, empty)).toEqual([key])
})

test('an edit that is there and not told is found by how the record was, or was made', () => {
  const half = { rows: row({ title: 'Kaksi' }), log: [creation] }
  expect(contradictions(half, created)).toEqual([key])
  expect(contradictions(half, empty, row())).toEqual([key])
  expect(contradictions(created, empty, row())).toEqual([])
})

test('an entry that was there and is gone, or is another, is found', () => {
  expect(contradictions({ rows: row(), log: [] }, created)).toEqual(['log'])
  const other = { ...creation, who: 'x' }
  expect(contradictions({ rows: row(), log: [other] }, created)).toEqual(['log'])
  expect(contradictions({ rows: row(), log: [null] }, created)).toEqual(['log'])
})

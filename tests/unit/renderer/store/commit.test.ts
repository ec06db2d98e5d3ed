import 'fake-indexeddb/auto'
import { createRecord } from '@shared/model/records'
import { newId } from '@shared/model/base'
import { beforeEach, expect, test, vi } from 'vitest'
import { patch, put, remove } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { KvDatabase } from '@renderer/store/database'
import { redoLast, undoLast, toReverse } from '@renderer/store/undo'

let database: KvDatabase
const cause = { code: 'edit', who: 'Testaaja' } as const

beforeEach(() => {
  database = new KvDatabase(`test-${newId()}`)
})

function newTask(title = 'Lausunto') {
  return createRecord('task', { title })
}

test('a change is written with a log entry that says who, why and what', async () => {
  const task = newTask()
  const result = await commit([put('task', task)], { code: 'create', who: 'Aino' }, database)
  expect(result).toMatchObject({ ok: true, entry: { who: 'Aino', cause: 'create' } })
  expect(await database.records('task').get(task.id)).toEqual({
    ...task,
    number: { year: new Date().getFullYear(), ordinal: 1 },
  })

  await commit([patch('task', task.id, { title: 'Kannanotto' })], cause, database)
  const entries = await database.log.orderBy('id').toArray()
  expect(entries[1]?.changes).toEqual([
    { kind: 'task', id: task.id, before: { title: 'Lausunto' }, after: { title: 'Kannanotto' } },
  ])
})

test('a creation is told without anything of what was made, a record put again by what differs', async () => {
  const task = newTask()
  const many = [put('task', task), put('task', newTask('Kannanotto'))]
  const made = await commit(many, { code: 'rows', who: 'Aino' }, database)
  const creation = { kind: 'task', before: null, after: {} }
  expect(made.ok && made.entry?.changes).toEqual([
    { ...creation, id: task.id },
    { ...creation, id: many[1]?.type === 'put' ? many[1].record.id : '' },
  ])
  expect(JSON.stringify(await database.log.toArray())).not.toMatch(/Lausunto|Kannanotto/)

  const stored = await database.records<'task'>('task').get(task.id)
  const again = { ...task, ...stored, title: 'Muistio' }
  const put2 = await commit([put('task', again)], { code: 'replace', who: 'Aino' }, database)
  expect(put2.ok && put2.entry?.changes).toEqual([
    { kind: 'task', id: task.id, before: { title: 'Lausunto' }, after: { title: 'Muistio' } },
  ])
})

test('an invalid record among many writes nothing at all', async () => {
  const good = newTask()
  const bad = { ...newTask(), title: '' }
  const result = await commit([put('task', good), put('task', bad)], cause, database)
  expect(result).toMatchObject({
    ok: false,
    problem: { code: 'invalid', kind: 'task', id: bad.id, issues: [{ path: ['title'] }] },
  })
  expect(await database.records('task').count()).toBe(0)
  expect(await database.log.count()).toBe(0)
})

test('a change that changes nothing leaves no trace', async () => {
  const task = newTask()
  await commit([put('task', task)], cause, database)
  const again = await commit([patch('task', task.id, { title: task.title })], cause, database)
  expect(again).toEqual({ ok: true, entry: null })
  expect(await database.log.count()).toBe(1)
})

test('several changes of one record in one commit add up', async () => {
  const task = newTask()
  await commit(
    [
      put('task', task),
      patch('task', task.id, { priority: 'high' }),
      patch('task', task.id, { due: '2026-12-12' }),
    ],
    cause,
    database,
  )
  expect(await database.records('task').get(task.id)).toMatchObject({
    priority: 'high',
    due: '2026-12-12',
  })
})

test('two languages of one text typed at once both stay', async () => {
  const area = createRecord('area', { name: { fi: 'a' } })
  await commit([put('area', area)], cause, database)
  await Promise.all([
    commit(
      [patch('area', area.id, ({ name }) => ({ name: { ...name, fi: 'uusi' } }))],
      cause,
      database,
    ),
    commit(
      [patch('area', area.id, ({ name }) => ({ name: { ...name, en: 'new' } }))],
      cause,
      database,
    ),
  ])
  expect((await database.records('area').get(area.id))?.name).toEqual({
    fi: 'uusi',
    en: 'new',
    sv: '',
  })
})

test('removing leaves a tombstone, undo brings the record back', async () => {
  const task = newTask()
  await commit([put('task', task)], cause, database)
  await commit([remove('task', task.id)], { code: 'remove', who: 'x' }, database)
  expect((await database.records('task').get(task.id))?.deletedAt).toMatch(/^\d{4}-/)
  await undoLast('x', database)
  expect((await database.records('task').get(task.id))?.deletedAt).toBeNull()
})

test('undo and redo walk through the changes in order', async () => {
  const task = newTask('a')
  const title = async () => (await database.records('task').get(task.id))?.title
  await commit([put('task', task)], cause, database)
  await commit([patch('task', task.id, { title: 'b' })], cause, database)
  await commit([patch('task', task.id, { title: 'c' })], cause, database)

  await undoLast('x', database)
  expect(await title()).toBe('b')
  await undoLast('x', database)
  expect(await title()).toBe('a')
  await redoLast('x', database)
  expect(await title()).toBe('b')
  await redoLast('x', database)
  expect(await title()).toBe('c')
  expect(await redoLast('x', database)).toBeNull()

  await undoLast('x', database)
  await undoLast('x', database)
  await undoLast('x', database)
  expect((await database.records('task').get(task.id))?.deletedAt).not.toBeNull()
  expect(await undoLast('x', database)).toBeNull()
})

test('a new change ends what could be redone', async () => {
  const task = newTask('a')
  await commit([put('task', task)], cause, database)
  await commit([patch('task', task.id, { title: 'b' })], cause, database)
  await undoLast('x', database)
  await commit([patch('task', task.id, { title: 'c' })], cause, database)
  expect(await toReverse('redo', database)).toBeNull()
})

test.each([
  ['a change', () => commit([put('task', newTask())], cause, database)],
  ['a draft, through Dexie', () => database.draft.put({ key: 'draft:task:new', values: {} })],
])('%s asks for strict durability', async (_name, write) => {
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction')
  await write()
  const writing = begin.mock.calls.filter(([, mode]) => mode === 'readwrite')
  begin.mockRestore()
  expect(writing.map(([, , options]) => options)).toEqual([{ durability: 'strict' }])
})

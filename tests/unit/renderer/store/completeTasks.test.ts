import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { createRecord, type RecordInput } from '@shared/model/records'
import { dayOf, plusDays } from '@shared/rules/time'
import { patch, put, remove } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { KvDatabase } from '@renderer/store/database'
import { redoLast, undoLast } from '@renderer/store/undo'

let database: KvDatabase
const cause = { code: 'edit', who: 'Testaaja' } as const
const today = dayOf(new Date())
const year = Number(today.slice(0, 4))

beforeEach(() => {
  database = new KvDatabase(`test-${newId()}`)
})

async function add(fields: Partial<RecordInput<'task'>> = {}) {
  const task = createRecord('task', { title: 'Tehtävä', ...fields })
  const result = await commit([put('task', task)], cause, database)
  expect(result).toMatchObject({ ok: true })
  return task.id
}

const tasks = () => database.records('task').toArray()
const living = async () => (await tasks()).filter(({ deletedAt }) => deletedAt === null)
const ordinals = async () => (await tasks()).map(({ number }) => number?.ordinal)

test('each new task gets the next number of the year, and a number is not given twice', async () => {
  await add()
  const second = await add()
  await commit([remove('task', second)], cause, database)
  await add()
  const both = [0, 1].map(() => put('task', createRecord('task', { title: 'Samalla' })))
  await commit(both, cause, database)
  expect(await ordinals()).toEqual([1, 2, 3, 4, 5])
  expect((await tasks()).every(({ number }) => number?.year === year)).toBe(true)
})

test('tasks that a table brings in get numbers too, and are otherwise taken as they are', async () => {
  await add()
  const done = { title: 'Tuotu', status: 'done', doneOn: '2020-01-01' } as const
  await commit([put('task', createRecord('task', done))], { ...cause, code: 'rows' }, database)
  expect(await tasks()).toMatchObject([
    { number: { ordinal: 1 } },
    { number: { year, ordinal: 2 }, ...done },
  ])
})

test('a number that was brought in is passed over', async () => {
  const theirs = createRecord('task', { title: 'Tuotu', number: { year, ordinal: 40 } })
  await commit([put('task', theirs)], { code: 'rows', who: '' }, database)
  await add()
  expect((await ordinals()).sort()).toEqual([40, 41])
})

test('when a recurring task is done the next one appears, and one undo takes both back', async () => {
  const id = await add({ due: today, recurrence: { unit: 'week', times: 2 } })
  await commit([patch('task', id, { status: 'done' })], cause, database)
  const [done, next] = await living()
  expect(done).toMatchObject({ status: 'done', doneOn: today })
  expect(next).toMatchObject({
    status: 'open',
    previousId: id,
    due: plusDays(today, 7),
    number: { year, ordinal: 2 },
    recurrence: { times: 1 },
  })

  await undoLast('Testaaja', database)
  expect(await living()).toMatchObject([{ id, status: 'open', doneOn: null }])
  await redoLast('Testaaja', database)
  expect((await living()).map(({ status }) => status)).toEqual(['done', 'open'])
})

test('a task that is opened again and done a second time has its next one already', async () => {
  const id = await add({ due: today, recurrence: { unit: 'week', times: 5 } })
  for (const status of ['done', 'open', 'done'] as const)
    await commit([patch('task', id, { status })], cause, database)
  expect(await living()).toHaveLength(2)
})

test('dropping a recurring task ends the chain', async () => {
  const id = await add({ due: today, recurrence: { unit: 'week', times: 5 } })
  await commit(
    [patch('task', id, { status: 'dropped', dropReason: 'Lakkautettu' })],
    cause,
    database,
  )
  expect(await living()).toHaveLength(1)
})

test('a due day put off keeps the original one with the reason given, and undo brings all back', async () => {
  const due = plusDays(today, 3)
  const id = await add({ due })
  const later = plusDays(today, 10)
  await commit([patch('task', id, { due: later })], { ...cause, reason: 'Lisäaika' }, database)
  expect((await tasks())[0]?.postponements).toEqual([
    { from: due, to: later, on: today, why: 'Lisäaika' },
  ])
  await undoLast('Testaaja', database)
  expect((await tasks())[0]).toMatchObject({ due, postponements: [] })
})

import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { patch, put } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { KvDatabase } from '@renderer/store/database'
import { redoLast, undoEntry, undoLast } from '@renderer/store/undo'

const who = 'Testaaja'

test('keys pressed fast take back one change each, and make them again', async () => {
  const database = new KvDatabase(`test-${newId()}`)
  const task = createRecord('task', { title: 'Yksi' })
  await commit([put('task', task)], { code: 'create', who }, database)
  for (const title of ['Kaksi', 'Kolme'])
    await commit([patch('task', task.id, { title })], { code: 'edit', who }, database)
  const title = async () => (await database.records('task').get(task.id))?.title

  await Promise.all([undoLast(who, database), undoLast(who, database)])
  expect(await title()).toBe('Yksi')
  await Promise.all([redoLast(who, database), redoLast(who, database)])
  expect(await title()).toBe('Kolme')
})

test('a creation taken back and made again is whole, though the log does not tell what was made', async () => {
  const database = new KvDatabase(`test-${newId()}`)
  const task = createRecord('task', { title: 'Yksi', due: '2026-12-12', privateNote: 'Muistiin' })
  await commit([put('task', task)], { code: 'create', who }, database)
  const stored = () => database.records('task').get(task.id)
  const made = await stored()
  for (let round = 0; round < 2; round += 1) {
    await undoLast(who, database)
    expect(await stored()).toEqual({ ...made, deletedAt: expect.any(String) as string })
    await redoLast(who, database)
    expect(await stored()).toEqual(made)
  }
})

test('an undo that finds nothing to change is done too, and the next one goes on to what was before it', async () => {
  const database = new KvDatabase(`test-${newId()}`)
  const task = createRecord('task', { title: 'Yksi' })
  await commit([put('task', task)], { code: 'create', who }, database)
  const removed = { ...task, id: newId(), deletedAt: '2026-11-26T08:00:00.000Z' }
  await commit([put('task', removed)], { code: 'edit', who }, database)
  const isRemoved = async () => (await database.records('task').get(task.id))?.deletedAt !== null

  await undoLast(who, database)
  await undoLast(who, database)
  expect(await isRemoved()).toBe(true)
  await redoLast(who, database)
  await redoLast(who, database)
  expect(await isRemoved()).toBe(false)
})

test('a notice takes nothing back that the keys have taken back already, and one redo makes it again', async () => {
  const database = new KvDatabase(`test-${newId()}`)
  const task = createRecord('task', { title: 'Yksi' })
  await commit([put('task', task)], { code: 'create', who }, database)
  const title = async () => (await database.records('task').get(task.id))?.title
  const edit = (to: string) =>
    commit([patch('task', task.id, { title: to })], { code: 'edit', who }, database)
  const done = await edit('Kaksi')
  if (!done.ok || !done.entry) throw new Error('nothing was changed')

  await undoLast(who, database)
  expect(await undoEntry(done.entry, who, database)).toBeNull()
  await redoLast(who, database)
  expect(await title()).toBe('Kaksi')
  // Made again, it can be taken back by the notice too.
  await undoEntry(done.entry, who, database)
  expect(await title()).toBe('Yksi')
})

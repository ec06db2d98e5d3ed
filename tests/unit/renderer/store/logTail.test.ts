import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { patch, put } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { KvDatabase } from '@renderer/store/database'
import { redoLast, undoLast } from '@renderer/store/undo'

const who = 'Keksitty Kirjaaja'
const task = createRecord('task', { title: 'Yksi' })

/** A database with a task and an edit of it for each title. */
async function withTitles(titles: readonly string[]): Promise<KvDatabase> {
  const database = new KvDatabase(`test-${newId()}`)
  await commit([put('task', task)], { code: 'create', who }, database)
  for (const title of titles) await edit(title, database)
  return database
}

const edit = (title: string, into: KvDatabase) =>
  commit([patch('task', task.id, { title })], { code: 'edit', who }, into)

const titleIn = async (database: KvDatabase) => (await database.records('task').get(task.id))?.title

/** How many entries of the log are read from now on. */
function entriesRead(database: KvDatabase): () => number {
  let count = 0
  database.log.hook('reading', (entry) => {
    count += 1
    return entry
  })
  return () => count
}

test('changes of this session are taken back and made again without reading the log', async () => {
  const database = await withTitles(['Kaksi', 'Kolme'])
  const read = entriesRead(database)
  await undoLast(who, database)
  await undoLast(who, database)
  expect(await titleIn(database)).toBe('Yksi')
  await redoLast(who, database)
  await redoLast(who, database)
  await edit('Neljä', database)
  await undoLast(who, database)
  expect(await titleIn(database)).toBe('Kolme')
  expect(read()).toBe(0)
})

test('what another copy of the program wrote since is taken back first', async () => {
  const database = await withTitles(['Kaksi'])
  await undoLast(who, database)
  const other = new KvDatabase(database.name)
  await edit('Toisen', other)
  other.close()
  await undoLast(who, database)
  expect(await titleIn(database)).toBe('Yksi')
  await redoLast(who, database)
  expect(await titleIn(database)).toBe('Toisen')
})

test('after an undo in a fresh start, the log is read on from where the last reading ended', async () => {
  const before = await withTitles(['Kaksi', 'Kolme', 'Neljä'])
  before.close()
  const database = new KvDatabase(before.name)
  for (const title of ['Kolme', 'Kaksi', 'Yksi']) {
    await undoLast(who, database)
    expect(await titleIn(database)).toBe(title)
  }
})

test('the entry of a large change is not held, and taken back like the others', async () => {
  const database = await withTitles(['Kaksi'])
  const many = Array.from({ length: 301 }, (_, at) =>
    put('task', createRecord('task', { title: `Keksitty ${at}` })),
  )
  await commit(many, { code: 'rows', who }, database)
  await edit('Kolme', database)
  const living = async () =>
    (await database.records('task').toArray()).filter(({ deletedAt }) => deletedAt === null).length
  const read = entriesRead(database)
  await undoLast(who, database)
  expect(read()).toBe(0)
  expect(await titleIn(database)).toBe('Kaksi')
  await undoLast(who, database)
  expect(read()).toBeGreaterThan(0)
  expect(await living()).toBe(1)
  await undoLast(who, database)
  expect(await titleIn(database)).toBe('Yksi')
  await redoLast(who, database)
  await redoLast(who, database)
  expect(await living()).toBe(302)
})

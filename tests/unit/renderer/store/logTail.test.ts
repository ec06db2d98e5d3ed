import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
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

test('changes of this session are taken back and made again without reading the log', async () => {
  const database = await withTitles(['Kaksi', 'Kolme'])
  const reading = vi.spyOn(database.log, 'where')
  await undoLast(who, database)
  await undoLast(who, database)
  expect(await titleIn(database)).toBe('Yksi')
  await redoLast(who, database)
  await redoLast(who, database)
  await edit('Neljä', database)
  await undoLast(who, database)
  expect(await titleIn(database)).toBe('Kolme')
  expect(reading).not.toHaveBeenCalled()
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

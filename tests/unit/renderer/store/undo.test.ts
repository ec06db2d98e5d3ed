import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { patch, put } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { KvDatabase } from '@renderer/store/database'
import { redoLast, undoLast } from '@renderer/store/undo'

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

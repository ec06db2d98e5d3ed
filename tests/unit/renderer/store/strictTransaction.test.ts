import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { createRecord } from '@shared/model/records'
import { database } from '@renderer/store/database'
import { putRows } from '@renderer/store/putRows'
import { inStrictTransaction } from '@renderer/store/strictTransaction'

const task = createRecord('task', { title: 'Keksitty tehtävä' })

beforeEach(async () => {
  await database.delete()
  await database.open()
})

const stored = () => database.records('task').get(task.id)

test('what the work throws is thrown, and nothing of it is kept', async () => {
  const work = inStrictTransaction(database, ['task'], async (transaction) => {
    await putRows(transaction.objectStore('task'), [task])
    throw new Error('refused')
  })
  await expect(work).rejects.toThrow('refused')
  expect(await stored()).toBeUndefined()
})

test('a row that the database refuses ends all of it', async () => {
  const work = inStrictTransaction(database, ['task'], async (transaction) => {
    const store = transaction.objectStore('task')
    await Promise.all([putRows(store, [task]), putRows(store, [{ title: 'Without an id' }])])
  })
  await expect(work).rejects.toMatchObject({ name: 'DataError' })
  expect(await stored()).toBeUndefined()
})

test('a transaction that the browser ends says why', async () => {
  const work = inStrictTransaction(database, ['task'], async (transaction) => {
    const store = transaction.objectStore('task')
    await putRows(store, [task])
    store.add(task)
  })
  await expect(work).rejects.toMatchObject({ name: 'ConstraintError' })
  expect(await stored()).toBeUndefined()
})

test('what is committed counts as written, whatever comes after', async () => {
  await inStrictTransaction(database, ['task'], async (transaction) => {
    const answer = putRows(transaction.objectStore('task'), [task])
    transaction.commit()
    await answer
    throw new Error('too late')
  })
  expect(await stored()).toMatchObject({ title: task.title })
})

test('what has committed before all of it was asked for is not told as written', async () => {
  const work = inStrictTransaction(database, ['task'], async (transaction) => {
    const store = transaction.objectStore('task')
    await putRows(store, [task])
    await new Promise((resolve) => setTimeout(resolve, 50))
    await putRows(store, [{ ...task, title: 'Liian myöhään' }])
  })
  await expect(work).rejects.toThrow()
})

test('a connection that the browser has closed is opened anew', async () => {
  database.backendDB().close()
  await inStrictTransaction(database, ['task'], (transaction) =>
    putRows(transaction.objectStore('task'), [task]),
  )
  expect(await stored()).toMatchObject({ title: task.title })
})

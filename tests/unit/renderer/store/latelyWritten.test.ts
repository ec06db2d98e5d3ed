import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { createRecord } from '@shared/model/records'
import { patch, put } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { database, KvDatabase } from '@renderer/store/database'

const task = createRecord('task', { title: 'Keksitty tehtävä' })
const cause = { code: 'edit', who: 'Keksitty Kirjaaja' } as const

beforeEach(async () => {
  await database.delete()
  await database.open()
  expect(await commit([put('task', task)], cause)).toMatchObject({ ok: true })
})

const stored = () => database.records('task').get(task.id)

test('a change follows from what another copy of the program wrote since the last one', async () => {
  const other = new KvDatabase()
  expect(await commit([patch('task', task.id, { title: 'Toisen' })], cause, other)).toMatchObject({
    ok: true,
  })
  other.close()
  const done = await commit([patch('task', task.id, { result: 'Oma' })], cause)
  expect(done).toMatchObject({ ok: true, entry: { changes: [{ after: { result: 'Oma' } }] } })
  expect(await stored()).toMatchObject({ title: 'Toisen', result: 'Oma' })
  expect(await database.log.count()).toBe(3)
})

test('what is written again as it was known is written when another copy has changed it', async () => {
  const other = new KvDatabase()
  await commit([patch('task', task.id, { title: 'Toisen' })], cause, other)
  other.close()
  await commit([patch('task', task.id, { title: task.title })], cause)
  expect(await stored()).toMatchObject({ title: task.title })
})

test('changes made at once follow from each other, and one that is refused stops no other', async () => {
  const add = (word: string) =>
    patch('task', task.id, ({ title }) => ({ title: `${title} ${word}` }))
  const refused = put('task', { ...task, title: 5 } as never)
  const results = await Promise.all([
    commit([add('yksi')], cause),
    commit([refused], cause),
    commit([add('kaksi')], cause),
  ])
  expect(results.map(({ ok }) => ok)).toEqual([true, false, true])
  expect(await stored()).toMatchObject({ title: 'Keksitty tehtävä yksi kaksi' })
})

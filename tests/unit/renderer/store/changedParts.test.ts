import 'fake-indexeddb/auto'
import { liveQuery } from 'dexie'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Task } from '@shared/model/task'
import { createRecord } from '@shared/model/records'
import { type Change, patch, put, remove } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { database } from '@renderer/store/database'

const cause = { code: 'edit', who: 'Keksitty Kirjaaja' } as const
const assigneeId = createRecord('person', { familyName: 'Keksitty' }).id
const [task, other] = ['Keksitty', 'Toinen'].map((title) =>
  createRecord('task', { title, due: '2026-12-01' }),
) as [Task, Task]

beforeEach(async () => {
  await database.delete()
  await database.open()
  await commit([put('task', task), put('task', other)], cause)
})

const tasks = database.records('task')
/** Dexie asks a count of a whole table again after every change of it, and one by an index whenever rows come. */
const queries: Readonly<Record<string, () => Promise<unknown>>> = {
  one: () => tasks.get(task.id),
  another: () => tasks.get(other.id),
  all: () => tasks.toArray(),
  count: () => tasks.count(),
  removed: () => tasks.where('deletedAt').above('').count(),
  hers: () => tasks.where('assigneeId').equals(assigneeId).toArray(),
  due: () => tasks.where('[status+due]').equals([task.status, '2026-12-05']).toArray(),
  keys: () => tasks.toCollection().primaryKeys(),
  people: () => database.records('person').toArray(),
  entries: () => database.log.count(),
  history: () => database.log.where('ids').equals(task.id).primaryKeys(),
}

/** The names of the queries that are asked again after a change. */
async function askedAfter(changes: readonly Change[]): Promise<string[]> {
  const asked: string[] = []
  const following = Object.entries(queries).map(([name, query]) =>
    liveQuery(query).subscribe(() => asked.push(name)),
  )
  await vi.waitFor(() => expect(asked).toHaveLength(following.length))
  asked.length = 0
  await commit(changes, cause)
  await vi.waitFor(() => expect(asked).toContain('entries'))
  await new Promise((resolve) => setTimeout(resolve, 50))
  for (const one of following) one.unsubscribe()
  return asked.sort()
}

test('a field that nothing is found by has asked again what has read its record', async () => {
  const changes = [patch('task', task.id, { result: 'Valmis' })]
  expect(await askedAfter(changes)).toEqual(['all', 'count', 'entries', 'history', 'one'])
})

test('a field that records are found by has asked again what looks for its old or its new value', async () => {
  const given = await askedAfter([patch('task', task.id, { assigneeId })])
  expect(given).toEqual(['all', 'count', 'entries', 'hers', 'history', 'one'])
  const taken = await askedAfter([patch('task', task.id, { assigneeId: null })])
  expect(taken).toEqual(['all', 'count', 'entries', 'hers', 'history', 'one'])
})

test('a field that is part of an index of several has asked again what looks for its value', async () => {
  const moved = await askedAfter([patch('task', task.id, { due: '2026-12-05' })])
  expect(moved).toEqual(['all', 'count', 'due', 'entries', 'history', 'one'])
  const back = await askedAfter([patch('task', task.id, { due: task.due })])
  expect(back).toEqual(['all', 'count', 'due', 'entries', 'history', 'one'])
})

test('a removal has asked again what counts the removed', async () => {
  const asked = await askedAfter([remove('task', task.id)])
  expect(asked).toEqual(['all', 'count', 'entries', 'history', 'one', 'removed'])
})

test('a new record has asked again what counts records', async () => {
  const asked = await askedAfter([put('task', createRecord('task', { title: 'Kolmas' }))])
  expect(asked).toEqual(['all', 'count', 'entries', 'keys', 'removed'])
})

test('a change of many records has asked again all that has read any of their table', async () => {
  const many = Array.from({ length: 60 }, () => createRecord('task', { title: 'Keksitty' }))
  const asked = await askedAfter(many.map((one) => put('task', one)))
  // Nothing of this reads people, and the history is of a task that has not changed.
  const others = ['people', 'history']
  expect(asked).toEqual(
    Object.keys(queries)
      .filter((name) => !others.includes(name))
      .sort(),
  )
})

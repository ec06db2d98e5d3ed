import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { patch, put } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { KvDatabase } from '@renderer/store/database'
import { saving } from '@renderer/store/saving'

// Changes that a person follows, and can end until they are written.

let database: KvDatabase
const cause = { code: 'edit', who: 'Testaaja' } as const
const newTask = () => createRecord('task', { title: 'Lausunto' })

beforeEach(() => {
  database = new KvDatabase(`test-${newId()}`)
})

test('a large change that its person ends is not written, and does not keep the next from being written', async () => {
  const tasks = Array.from({ length: 1500 }, () => put('task', newTask()))
  const shares: number[] = []
  const ending = new AbortController()
  const watch = { signal: ending.signal, tell: (share: number) => shares.push(share) }
  const end = {
    ...watch,
    tell: (share: number) => {
      shares.push(share)
      ending.abort()
    },
  }
  const ended = await commit(tasks, { code: 'rows', who: 'Tuoja' }, database, end)
  expect(ended).toEqual({ ok: false, problem: { code: 'cancelled' } })
  // Nothing begins that was ended before.
  const before = await commit(tasks, { code: 'rows', who: 'Tuoja' }, database, watch)
  expect(before).toEqual(ended)
  expect(shares).toHaveLength(1)
  const tables = [database.records('task'), database.log, database.backlink]
  expect(await Promise.all(tables.map((table) => table.count()))).toEqual([0, 0, 0])
  expect(saving.state()).toBe('saved')

  const whole = { ...watch, signal: new AbortController().signal }
  expect(await commit(tasks, cause, database, whole)).toMatchObject({ ok: true })
  expect(shares.at(-1)).toBe(1)
  expect(shares.slice(1)).toEqual(shares.slice(1).toSorted((a, b) => a - b))
  expect(await database.records('task').count()).toBe(1500)
})

test('a small change that is ended while it is made is not written', async () => {
  const task = newTask()
  await commit([put('task', task)], cause, database)
  const ending = new AbortController()
  const title = () => {
    ending.abort()
    return { title: 'Liian myöhään' }
  }
  const watch = { signal: ending.signal, tell: () => undefined }
  const ended = await commit([patch('task', task.id, title)], cause, database, watch)
  expect(ended).toEqual({ ok: false, problem: { code: 'cancelled' } })
  expect(await database.records('task').get(task.id)).toMatchObject({ title: task.title })
})

test('a large change of several kinds, none of them many, tells how far it is', async () => {
  const people = Array.from({ length: 300 }, () =>
    createRecord('person', { familyName: 'Keksitty' }),
  )
  const changes = people.flatMap((one) => [put('person', one), put('task', newTask())])
  const shares: number[] = []
  const watch = {
    signal: new AbortController().signal,
    tell: (share: number) => shares.push(share),
  }
  expect(await commit(changes, cause, database, watch)).toMatchObject({ ok: true })
  expect(shares.length).toBeGreaterThan(1)
  expect(shares.at(-1)).toBe(1)
})

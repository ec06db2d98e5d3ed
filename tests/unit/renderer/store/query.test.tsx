// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { renderHook, waitFor } from '@testing-library/react'
import { createRecord } from '@shared/model/records'
import { beforeEach, expect, test } from 'vitest'
import { put, remove } from '@renderer/store/change'
import { database } from '@renderer/store/database'
import { livingRecords } from '@renderer/store/live'
import { type Query, readEarly, useQuery } from '@renderer/store/query'
import { save } from '@renderer/store/save'

const titles: Query<string[]> = {
  key: 'titles',
  read: async () => (await livingRecords('task')).map((task) => task.title),
}
const lausunto = createRecord('task', { title: 'Lausunto' })

beforeEach(async () => {
  await database.records('task').clear()
  await save([put('task', lausunto)], 'create')
})

test('an answer read early is there at once, and is renewed when it changes', async () => {
  await readEarly([titles])
  const { result } = renderHook(() => useQuery(titles))
  expect(result.current).toEqual(['Lausunto'])

  await save([put('task', createRecord('task', { title: 'Muistio' }))], 'create')
  await waitFor(() => expect(result.current).toHaveLength(2))
})

test('an answer read early is given once: who comes later reads anew', async () => {
  await readEarly([titles])
  renderHook(() => useQuery(titles)).unmount()
  await save([remove('task', lausunto.id)], 'remove')

  const { result } = renderHook(() => useQuery(titles))
  expect(result.current).toBeUndefined()
  await waitFor(() => expect(result.current).toEqual([]))
})

test('an answer to another question is not taken for one read early', async () => {
  await readEarly([titles])
  const { result } = renderHook(() => useQuery({ ...titles, key: 'titles of another day' }))
  expect(result.current).toBeUndefined()
  await waitFor(() => expect(result.current).toEqual(['Lausunto']))
})

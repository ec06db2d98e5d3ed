// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { renderHook, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { createRecord } from '@shared/model/records'
import { patch, put, remove } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { database } from '@renderer/store/database'
import { useHistory, usePastRecord } from '@renderer/store/history'

const person = createRecord('person', { familyName: 'Esimerkki' })
const other = createRecord('person', { familyName: 'Toinen' })
const task = createRecord('task', { title: 'Tehtävä', assigneeId: person.id })
const cause = { code: 'edit', who: 'Testaaja' } as const

it('tells the changes of one record, the newest first, and names what they point at', async () => {
  const many = Array.from({ length: 400 }, (_, index) =>
    createRecord('area', { name: { fi: `Alue ${index}` } }),
  )
  const all = [put('person', person), put('person', other), put('task', task)]
  await commit([...all, ...many.map((area) => put('area', area))], { code: 'import', who: 'Tuoja' })
  await commit([patch('task', task.id, { assigneeId: other.id })], { ...cause, reason: 'Loma' })
  await commit([patch('person', other.id, { title: 'x' })], cause)
  await commit([patch('task', task.id, { status: 'waiting' })], cause)
  await commit([remove('person', person.id)], { ...cause, code: 'remove' })

  const { result } = renderHook(() => useHistory({ kind: 'task', id: task.id }, 2))
  await waitFor(() => expect(result.current).toBeDefined())
  expect(result.current).toMatchObject({
    total: 3,
    entries: [
      { change: { after: { status: 'waiting' } } },
      { reason: 'Loma', change: { before: { assigneeId: person.id } } },
    ],
  })
  // A removed one too: the history is of then.
  expect([...(result.current?.found.person.keys() ?? [])].sort()).toEqual(
    [person.id, other.id].sort(),
  )
})

it('tells a large change without reading it', async () => {
  const { result } = renderHook(() => useHistory({ kind: 'task', id: task.id }, 10))
  await waitFor(() => expect(result.current?.entries).toHaveLength(3))
  expect(result.current?.entries.at(-1)).toMatchObject({
    who: 'Tuoja',
    cause: 'import',
    change: null,
  })
  expect(await database.log.count()).toBe(5)
})

it('tells what a record was when an earlier day ended, and that it was not there before', async () => {
  const link = { kind: 'task', id: task.id } as const
  const now = (await database.records('task').get(task.id)) ?? task
  const [added, ...later] = (await database.log.orderBy('id').toArray()).map(({ id }) => id)
  await database.log.update(added ?? '', { at: '2020-01-01T10:00:00.000Z' })
  await database.log.update(later[0] ?? '', { at: '2020-01-03T10:00:00.000Z' })
  const on = async (day: string) => {
    const { result } = renderHook(() => usePastRecord(link, now, day))
    await waitFor(() => expect(result.current).toBeDefined())
    return result.current
  }
  expect((await on('2019-12-31'))?.on).toEqual({ state: 'notYet' })
  const past = await on('2020-01-02')
  expect(past?.on).toMatchObject({ record: { assigneeId: person.id, status: task.status } })
  // Named as it is now: a person who was removed since is told as such.
  expect(past?.found.person.get(person.id)?.familyName).toBe('Esimerkki')
  expect((await on('2020-01-03'))?.on).toMatchObject({ record: { assigneeId: other.id } })
})

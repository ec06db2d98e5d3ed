import 'fake-indexeddb/auto'
import { expect, type MockInstance, test, vi } from 'vitest'
import type { Person } from '@shared/model/person'
import { createRecord } from '@shared/model/records'
import { patch, put, remove } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { database } from '@renderer/store/database'
import { writingInTurn } from '@renderer/store/writingInTurn'

const cause = { code: 'edit', who: 'Keksitty Kirjaaja' } as const

/** The counts that were asked for: the table, the index and the key. */
function askedOf({ mock }: MockInstance<IDBIndex['count']>): string[] {
  return mock.calls.map(([range], at) => {
    const { objectStore, name } = mock.contexts[at] as IDBIndex
    return `${objectStore.name} ${name} ${JSON.stringify((range as IDBKeyRange).lower)}`
  })
}

test('a change asks for the index keys that it leaves behind, and for no others', async () => {
  const [was, is] = ['Keksitty', 'Toinen'].map((familyName) =>
    createRecord('person', { familyName }),
  ) as [Person, Person]
  const task = createRecord('task', { title: 'Keksitty', due: '2026-12-01', assigneeId: was.id })
  await commit([put('person', was), put('person', is), put('task', task)], cause)
  const count = vi.spyOn(IDBIndex.prototype, 'count')
  await commit([patch('task', task.id, { due: '2026-12-02', title: 'Toinen' })], cause)
  expect(askedOf(count)).toEqual([`task [status+due] ["${task.status}","2026-12-01"]`])
  await commit([patch('task', task.id, { assigneeId: is.id })], cause)
  expect(askedOf(count).slice(1)).toEqual([`task assigneeId "${was.id}"`])
  count.mockClear()
  await commit([remove('task', task.id)], cause)
  expect(askedOf(count)).toEqual([])
  count.mockRestore()
})

test('what writes waits for what is writing, also when that fails', async () => {
  const told: string[] = []
  const step = (name: string, end: () => void = () => undefined) =>
    writingInTurn(database, async () => {
      told.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 5))
      told.push(`${name} ends`)
      end()
    })
  const failed = step('first', () => {
    throw new Error('refused')
  })
  const second = step('second')
  await expect(failed).rejects.toThrow('refused')
  await second
  expect(told).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
})

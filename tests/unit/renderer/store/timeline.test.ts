import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { createRecord } from '@shared/model/records'
import { dayOf } from '@shared/rules/time'
import { patch, put } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { readTimeline, type TimelineChoice } from '@renderer/store/timeline'

const all: TimelineChoice = { who: '', kinds: null, from: null, until: null }
const person = createRecord('person', { familyName: 'Esimerkki' })
const task = createRecord('task', { title: 'Tehtävä', assigneeId: person.id })
const today = dayOf(new Date())

it('tells steps of work newest first, narrowed by who, kind and period, large ones by their head', async () => {
  const many = Array.from({ length: 400 }, (_, index) =>
    createRecord('area', { name: { fi: `Alue ${index}` } }),
  )
  await commit(
    many.map((area) => put('area', area)),
    { code: 'import', who: 'Tuoja' },
  )
  await commit([put('person', person), put('task', task)], { code: 'create', who: 'Aino' })
  await commit([patch('task', task.id, { title: 'Toinen' })], { code: 'edit', who: 'Veikko' })

  const told = await readTimeline(all, 1)
  expect(told.lookedTo).toBeNull()
  expect(told.entries).toMatchObject([
    { who: 'Veikko', size: 1, changes: [{ id: task.id }] },
    { who: 'Aino', size: 2, changes: [{ id: person.id }, { id: task.id }] },
    { who: 'Tuoja', size: 400, changes: null },
  ])
  expect(told.found.person.get(person.id)?.familyName).toBe('Esimerkki')

  const who = async (choice: Partial<TimelineChoice>) =>
    (await readTimeline({ ...all, ...choice }, 1)).entries.map((entry) => entry.who)
  expect(await who({ who: 'veik' })).toEqual(['Veikko'])
  // What cannot be read may have touched a person.
  expect(await who({ kinds: ['person'] })).toEqual(['Aino', 'Tuoja'])
  expect(await who({ from: '2199-01-01' })).toEqual([])
  expect(await who({ until: '2020-01-01' })).toEqual([])
  expect(await who({ from: '2020-01-01', until: today })).toHaveLength(3)
})

it('goes on page by page', async () => {
  for (let at = 0; at < 55; at++)
    await commit([patch('task', task.id, { title: `Nimi ${at}` })], { code: 'edit', who: 'Aino' })
  const first = await readTimeline(all, 1)
  expect(first.entries).toHaveLength(50)
  expect(first.lookedTo).not.toBeNull()
  expect((await readTimeline(all, 2)).entries).toHaveLength(58)
})

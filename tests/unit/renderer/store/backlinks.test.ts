import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import type { Organisation } from '@shared/model/organisation'
import { createRecord } from '@shared/model/records'
import { newBacklinks } from '@renderer/store/backlinks'
import { patch, put, remove } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { database, KvDatabase, openDatabase } from '@renderer/store/database'
import { pointingAt } from '@renderer/store/referrers'
import { version1, version2, version3, version4, version5, version6 } from '@renderer/store/tables'

const cause = { code: 'edit', who: 'Testaaja' } as const
const house = newId()
const person = (organisationId: string | null) =>
  createRecord('person', { familyName: 'Keksitty', organisationId })
const asNew = (after: ReturnType<typeof person>) => ({
  kind: 'person' as const,
  before: undefined,
  after,
})

test('many records that point at the same things are noted in one row, and one that points at nothing in none', () => {
  const people = Array.from({ length: 1000 }, () => person(house))
  const rows = newBacklinks([...people, person(null)].map(asNew))
  expect(rows).toMatchObject([{ kind: 'person', to: [house], from: people.map(({ id }) => id) }])
})

test('only what a change makes a record point at anew is noted, and a removal notes nothing', () => {
  const before = person(house)
  const other = newId()
  const kind = 'person'
  expect(newBacklinks([{ kind, before, after: { ...before, givenNames: 'Aino' } }])).toEqual([])
  const moved = { ...before, organisationId: other }
  expect(newBacklinks([{ kind, before, after: moved }])).toMatchObject([
    { from: [before.id], to: [other] },
  ])
  const removed = { ...before, deletedAt: '2026-11-26T08:00:00.000Z' }
  expect(newBacklinks([{ kind, before, after: removed }])).toEqual([])
})

test('a record that pointed, moved away, was removed and came back is found where it points now', async () => {
  const [one, other] = ['Yksi', 'Toinen'].map((fi) =>
    createRecord('organisation', { name: { fi: `Keksitty ${fi}` } }),
  ) as [Organisation, Organisation]
  const member = person(one.id)
  const at = async () =>
    Promise.all([one, other].map(({ id }) => pointingAt({ kind: 'organisation', id })))
  const link = { kind: 'person', id: member.id }
  await commit([put('organisation', one), put('organisation', other), put('person', member)], cause)
  expect(await at()).toEqual([[link], []])
  await commit([patch('person', member.id, { organisationId: other.id })], cause)
  expect(await at()).toEqual([[], [link]])
  await commit([remove('person', member.id)], cause)
  expect(await at()).toEqual([[], []])
  const noted = await database.backlink.count()
  await commit([patch('person', member.id, { deletedAt: null })], cause)
  expect(await at()).toEqual([[], [link]])
  expect(await database.backlink.count()).toBe(noted)
})

test('after the upgrade from version 7 also a record is found that was removed before it and comes back', async () => {
  const name = `test-${newId()}`
  const old = new Dexie(name)
  const kinds = { ...version1, ...version2, ...version3, ...version4, ...version5, ...version6 }
  old.version(7).stores({ ...kinds, draft: 'key' })
  const removed = { ...person(house), deletedAt: '2026-11-25T08:00:00.000Z' }
  await old.table('person').put(removed)
  // As version 7 noted what points at nothing.
  await old.table('backlink').put({ id: removed.id, kind: 'person', to: [] })
  old.close()

  const upgraded = new KvDatabase(name)
  await openDatabase(upgraded)
  await commit([patch('person', removed.id, { deletedAt: null })], cause, upgraded)
  expect(await pointingAt({ kind: 'organisation', id: house }, upgraded)).toEqual([
    { kind: 'person', id: removed.id },
  ])
})

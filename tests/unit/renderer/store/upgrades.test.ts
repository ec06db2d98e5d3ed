import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { recordKinds } from '@shared/model/link'
import { recordSchemas } from '@shared/model/records'
import { usualReview } from '@shared/model/reviewMonths'
import { patch } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { KvDatabase, openDatabase } from '@renderer/store/database'
import { preferencesKey, version1 } from '@renderer/store/tables'
import { pointingAt } from '@renderer/store/referrers'
import { fixture } from '../../shared/workspace/files'
import { frozenIn, thaw } from './freeze'

/** A workspace written by the program of format version 1, kept as it was. */
const file = JSON.parse(readFileSync('tests/fixtures/workspace-v1.json', 'utf8')) as {
  records: Record<string, { id: string; mergedIntoId?: string | null }[]>
}

/** A database as the program of schema version 1 left it, with one entry in its log. */
async function oldDatabase(): Promise<string> {
  const name = `test-${newId()}`
  const old = new Dexie(name)
  old.version(1).stores({ ...version1, log: 'id', draft: 'key' })
  for (const [kind, rows] of Object.entries(file.records)) await old.table(kind).bulkPut(rows)
  const [task] = file.records['task'] ?? []
  await old.table('log').add({
    id: newId(),
    at: '2026-11-23T08:00:00.000Z',
    who: 'Testaaja',
    cause: 'edit',
    changes: [{ kind: 'task', id: task?.id, before: { title: 'Ennen' }, after: { title: 'Nyt' } }],
    reverses: null,
  })
  old.close()
  return name
}

async function upgraded(): Promise<KvDatabase> {
  const database = new KvDatabase(await oldDatabase())
  await openDatabase(database)
  return database
}

test('a database of version 1 opens with nothing lost and every record as version 2 knows it', async () => {
  const database = await upgraded()
  for (const kind of recordKinds) {
    const rows = await database.records(kind).toArray()
    const before = file.records[kind] ?? []
    if (kind !== 'relation') expect(rows, kind).toHaveLength(before.length)
    for (const row of rows) expect(recordSchemas[kind].parse(row)).toEqual(row)
  }
  const merged = (file.records['body'] ?? []).filter(({ mergedIntoId }) => mergedIntoId)
  expect(merged.length).toBeGreaterThan(0)
  expect(await database.records('relation').count()).toBe(merged.length)
})

test('after the upgrade the history of a record and what points at it are found', async () => {
  const database = await upgraded()
  const [task] = await database.records('task').toArray()
  const entries = await database.log
    .where('ids')
    .equals(task?.id ?? '')
    .toArray()
  expect(entries).toMatchObject([{ who: 'Testaaja', reason: '' }])

  const [seat] = await database.records('seat').toArray()
  const bodyId = seat?.bodyId ?? ''
  const pointing = await pointingAt({ kind: 'body', id: bodyId }, database)
  expect(pointing).toContainEqual({ kind: 'seat', id: seat?.id })
})

test.each([
  ['are', { contact: 60, team: 12 }, { contact: 60, team: 12 }],
  ['that nobody can choose are not', { contact: 0, team: 'often' }, usualReview],
])(
  'review periods of the laptop %s those of its own organisation after the upgrade',
  async (...given) => {
    const [, reviewMonths, own] = given
    const { version, stores } = frozenIn(fixture('database-v10.jsonl'))
    const choices = { key: preferencesKey, values: { reviewMonths } }
    const chosen = stores.map((store) =>
      store.name === 'draft' ? { ...store, rows: [...store.rows, choices] } : store,
    )
    const database = new KvDatabase(`test-${newId()}`)
    await thaw({ version, stores: chosen }, database.name)
    await openDatabase(database)
    const organisations = await database.records('organisation').toArray()
    expect(organisations.map((one) => [one.own, one.reviewMonths])).toEqual([
      [true, own],
      [false, usualReview],
    ])
  },
)

test('what points at a record follows every change', async () => {
  const database = await upgraded()
  const [first, second] = await database.records('body').toArray()
  const [seat] = await database.records('seat').toArray()
  const cause = { code: 'edit', who: 'Testaaja' } as const
  const seatsOf = async (id = '') =>
    (await pointingAt({ kind: 'body', id }, database)).filter(({ kind }) => kind === 'seat').length
  await commit([patch('seat', seat?.id ?? '', { bodyId: first?.id ?? '' })], cause, database)
  const before = [await seatsOf(first?.id), await seatsOf(second?.id)]
  await commit([patch('seat', seat?.id ?? '', { bodyId: second?.id ?? '' })], cause, database)
  expect([await seatsOf(first?.id), await seatsOf(second?.id)]).toEqual([
    (before[0] ?? 0) - 1,
    (before[1] ?? 0) + 1,
  ])
})

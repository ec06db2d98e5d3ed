import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { type AnyRecord, createRecord } from '@shared/model/records'
import { IndexKeeper } from '@renderer/search/keeper'
import { patch, put, remove } from '@renderer/store/change'
import { commit, type CommitResult } from '@renderer/store/commit'
import { KvDatabase } from '@renderer/store/database'
import { undoLast } from '@renderer/store/undo'

let database: KvDatabase
const cause = { code: 'edit', who: 'Testaaja' } as const
const asker = { language: 'fi', today: '2026-11-23' } as const

beforeEach(async () => {
  database = new KvDatabase(`test-${newId()}`)
  await forgetSaved()
})

/** The kept index of the test before. */
async function forgetSaved() {
  if (!(await Dexie.exists('kv-search'))) return
  const saved = await new Dexie('kv-search').open()
  await saved.table('saved').clear()
  saved.close()
}

async function started(): Promise<IndexKeeper> {
  const keeper = new IndexKeeper(database)
  await keeper.start()
  return keeper
}

const titles = (keeper: IndexKeeper, query: string) =>
  keeper.index.ask(query, 20, asker).hits.map(({ title }) => title)

const lausunto = createRecord('task', { title: 'Valmistellaan lausunto' })
const kokous = createRecord('task', { title: 'Kutsutaan kokous' })

test('everything in the database is found, removed records are not', async () => {
  await commit([put('task', lausunto), put('task', kokous)], cause, database)
  await commit([remove('task', kokous.id)], cause, database)
  const keeper = await started()
  expect(keeper.isComplete).toBe(true)
  expect(titles(keeper, 'lausunnon')).toEqual(['Valmistellaan lausunto'])
  expect(titles(keeper, 'kokous')).toEqual([])
})

test.each([true, false])(
  'changes, undo and removal are followed (handed over: %s)',
  async (all) => {
    await commit([put('task', lausunto)], cause, database)
    const keeper = await started()
    const follow = async (result: CommitResult | null) => keeper.follow(await noticeOf(result, all))
    await follow(
      await commit([patch('task', lausunto.id, { title: 'Tilataan tulkki' })], cause, database),
    )
    expect(titles(keeper, 'tulkki')).toEqual(['Tilataan tulkki'])
    await follow(await undoLast('Testaaja', database))
    expect(titles(keeper, 'tulkki')).toEqual([])
    expect(titles(keeper, 'lausunto')).toEqual(['Valmistellaan lausunto'])
    await follow(await commit([remove('task', lausunto.id)], cause, database))
    expect(titles(keeper, 'lausunto')).toEqual([])
    // The next run agrees.
    expect(titles(await started(), 'lausunto')).toEqual([])
  },
)

/** What the window tells of a commit, with the records as they were written or without them. */
async function noticeOf(result: CommitResult | null, handsOver: boolean) {
  if (!result?.ok || !result.entry) throw new Error('nothing was written')
  const { id, changes } = result.entry
  const record = await database.table<AnyRecord>('task').get(changes[0]?.id ?? '')
  const records = record ? [{ kind: 'task' as const, record }] : []
  return { entryId: id, records: handsOver ? records : null }
}

test('the next run reads what was kept, and of the database only what has changed since', async () => {
  await commit([put('task', lausunto), put('task', kokous)], cause, database)
  await started()
  await commit([patch('task', kokous.id, { title: 'Tilataan tulkki' })], cause, database)
  // Not told in the log, so it is seen only when everything is read again.
  await database.records('task').update(lausunto.id, { title: 'Kirjoitetaan kirje' })
  const keeper = await started()
  expect(titles(keeper, 'tulkki')).toEqual(['Tilataan tulkki'])
  expect(titles(keeper, 'kirje')).toEqual([])
})

test('a log that is not the one that was read makes everything be read again', async () => {
  await commit([put('task', lausunto)], cause, database)
  await commit([put('task', kokous)], cause, database)
  await started()
  const other = new KvDatabase(`test-${newId()}`)
  await commit([put('task', { ...lausunto, title: 'Tilataan tulkki' })], cause, other)
  database = other
  const keeper = await started()
  expect(titles(keeper, 'tulkki')).toEqual(['Tilataan tulkki'])
  expect(titles(keeper, 'kokous')).toEqual([])
})

test('a change of thousands of records is followed and kept', async () => {
  const keeper = await started()
  const many = Array.from({ length: 6000 }, (_, number) =>
    put('matter', createRecord('matter', { title: { fi: `Keksitty asia ${number}` } })),
  )
  await keeper.follow(await noticeOf(await commit(many, cause, database), false))
  expect(keeper.index.ask('keksitty', 5, asker).total).toBe(6000)
  expect((await started()).index.ask('keksitty', 5, asker).total).toBe(6000)
})

import 'fake-indexeddb/auto'
import { newId } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { generateWorkspace } from '@shared/workspace/generate'
import { mergedRecords, planMerge } from '@shared/workspace/merge/merge'
import { expect, test } from 'vitest'
import { patch, put } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { KvDatabase } from '@renderer/store/database'
import { redoLast, toReverse, undoLast } from '@renderer/store/undo'
import { mergeIntoWorkspace, snapshotWorkspace } from '@renderer/store/workspace'

const who = 'Testaaja'
const base = generateWorkspace({ size: 60, seed: 'store', today: '2026-11-26' })
const first = base.records.task[0]?.id ?? ''
const second = base.records.task[1]?.id ?? ''

async function laptop(): Promise<KvDatabase> {
  const database = new KvDatabase(`test-${newId()}`)
  await mergeIntoWorkspace(base.records, [], database)
  return database
}
const rename = (id: string, title: string, into: KvDatabase) =>
  commit([patch('task', id, { title })], { code: 'edit', who }, into)
const titleOf = async (id: string, from: KvDatabase) =>
  (await from.records<'task'>('task').get(id))?.title

test('two laptops are merged as one change with the history of both, and undone as one', async () => {
  const [mine, theirs] = [await laptop(), await laptop()]
  await rename(first, 'Omalla koneella', mine)
  await rename(second, 'Toisella koneella', theirs)
  const before = await snapshotWorkspace('', mine)
  const other = await snapshotWorkspace('', theirs)
  const plan = planMerge(before, other)
  expect(plan.conflicts).toEqual([])
  const at = new Date().toISOString()
  const done = await mergeIntoWorkspace(mergedRecords(plan, { at }), other.log, mine)
  expect(done).toMatchObject({ ok: true, entry: { cause: 'merge', changes: [{ id: second }] } })
  expect(await titleOf(first, mine)).toBe('Omalla koneella')
  expect(await titleOf(second, mine)).toBe('Toisella koneella')

  await undoLast(who, mine)
  const after = await snapshotWorkspace('', mine)
  expect(after.records).toEqual(before.records)
  expect(after.log.map(({ id }) => id)).toEqual(
    expect.arrayContaining([...before.log, ...other.log].map(({ id }) => id)),
  )
  expect(await toReverse('undo', mine)).toBeNull()
})

test('what the other laptop made comes with its history, goes by undo and comes back whole by redo', async () => {
  const [mine, theirs] = [await laptop(), await laptop()]
  const made = createRecord('task', { title: 'Tehty toisella', privateNote: 'Muistiin' })
  await commit([put('task', made)], { code: 'create', who }, theirs)
  await rename(made.id, 'Nimetty toisella', theirs)
  const other = await snapshotWorkspace('', theirs)
  const plan = planMerge(await snapshotWorkspace('', mine), other)
  const at = new Date().toISOString()
  const done = await mergeIntoWorkspace(mergedRecords(plan, { at }), other.log, mine)
  expect(done.ok && done.entry?.changes).toEqual([
    { kind: 'task', id: made.id, before: null, after: {} },
  ])
  const there = await theirs.records('task').get(made.id)
  expect(await mine.records('task').get(made.id)).toEqual(there)
  expect(await mine.log.where('ids').equals(made.id).count()).toBe(3)

  await undoLast(who, mine)
  expect((await mine.records('task').get(made.id))?.deletedAt).not.toBeNull()
  await redoLast(who, mine)
  expect(await mine.records('task').get(made.id)).toEqual(there)
})

import 'fake-indexeddb/auto'
import { newId } from '@shared/model/base'
import { generateWorkspace } from '@shared/workspace/generate'
import { mergedRecords, planMerge } from '@shared/workspace/merge/merge'
import { expect, test } from 'vitest'
import { patch } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { KvDatabase } from '@renderer/store/database'
import { undoLast, toReverse } from '@renderer/store/undo'
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

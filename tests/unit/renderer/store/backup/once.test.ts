import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { generateWorkspace } from '@shared/workspace/generate'
import { KvDatabase } from '@renderer/store/database'
import { mergeIntoWorkspace } from '@renderer/store/workspace'
import { backupBytes } from '../../../shared/workspace/backups'
import { readSnapshot } from './read'

test('the backup of what a file brought in holds each record once', async () => {
  const one = new KvDatabase(`test-${newId()}`)
  const { records } = generateWorkspace({ size: 1000, seed: 'once', today: '2026-11-23' })
  await mergeIntoWorkspace(records, [], one)
  const snapshot = await readSnapshot(one.name)
  expect(snapshot.log).toHaveLength(1)
  const bare = backupBytes({ ...snapshot, log: [] }).length
  expect(backupBytes(snapshot).length / bare).toBeLessThan(1.25)
})

import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { backupBytes, snapshotOf } from '../unit/shared/workspace/backups'
import { fixture, workspaceIn } from '../unit/shared/workspace/files'
import { checkBackup } from '../../src/shared/workspace/checkBackup'
import { harmed } from './mutate'
import { fuzzImports, importedFormats } from './imports'
import { report, times } from './report'
import { noHarm, tally } from './tally'
import { fuzzWorkspaces } from './workspaceFiles'

test('a harmed workspace file is taken in whole or refused with words', async () => {
  const rounds = times(10_000)
  const { found, note } = await fuzzWorkspaces(rounds)
  report({ fault: 'Harmed workspace files', tried: rounds, found, note })
  expect(found).toMatchObject(noHarm)
  expect(found['taken in whole']).toBeGreaterThan(0)
  expect(Object.prototype).not.toHaveProperty('polluted')
})

test('a harmed backup is never taken for a good one with other content', async () => {
  const workspace = workspaceIn(fixture('workspace-v5.json'))
  const original = Uint8Array.from(backupBytes(snapshotOf(workspace)))
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  const content = (bytes: Uint8Array) => sha256(bytes.subarray(bytes.indexOf(0x0a) + 1))
  const rounds = times(10_000)
  const { found, note } = await tally(
    'Harmed backups',
    rounds,
    (_, seed) => harmed(original, seed),
    (bytes) => {
      if (!checkBackup(bytes, sha256).ok) return 'refused'
      return content(bytes) === content(original) ? 'taken in whole' : 'taken in wrong'
    },
  )
  report({ fault: 'Harmed backups', tried: rounds, found, note })
  expect(found).toMatchObject(noHarm)
})

test.each(importedFormats)(
  'a harmed %s file to import is taken in whole or refused with words',
  async (format) => {
    const rounds = times(10_000)
    const { found, note } = await fuzzImports(format, rounds)
    report({ fault: `Harmed ${format} files to import`, tried: rounds, found, note })
    expect(found).toMatchObject(noHarm)
    expect(Object.prototype).not.toHaveProperty('polluted')
  },
)

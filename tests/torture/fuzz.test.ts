import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { backupBytes, snapshotOf } from '../unit/shared/workspace/backups'
import { fixture, workspaceIn } from '../unit/shared/workspace/files'
import { checkBackup } from '../../src/shared/workspace/checkBackup'
import { parseWorkspace } from '../../src/shared/workspace/parse'
import { serialiseWorkspace } from '../../src/shared/workspace/serialise'
import { harmed } from './mutate'
import { fuzzImports, importedFormats } from './imports'
import { report, times } from './report'

const hang = 5000

interface Found {
  refused: number
  'taken in whole': number
  crashed: number
  'over 5 s': number
  'taken in wrong': number
}

/** Reads one harmed file; answers whether it was taken in. Throws when what was taken in is not what it says. */
type Read = (bytes: Buffer) => boolean

function fuzz(what: string, originals: readonly Uint8Array[], rounds: number, read: Read): Found {
  const found = { refused: 0, 'taken in whole': 0, crashed: 0, 'over 5 s': 0, 'taken in wrong': 0 }
  for (let round = 0; round < rounds; round += 1) {
    const original = originals[round % originals.length] ?? new Uint8Array()
    const bytes = harmed(original, `${what} ${round}`)
    const start = performance.now()
    try {
      found[read(bytes) ? 'taken in whole' : 'refused'] += 1
    } catch (error) {
      found[error instanceof WrongContent ? 'taken in wrong' : 'crashed'] += 1
      console.error(`${what} ${round}: ${String(error)}`)
    }
    if (performance.now() - start > hang) found['over 5 s'] += 1
  }
  report({ fault: what, tried: rounds, found })
  return found
}

class WrongContent extends Error {}

const good = { crashed: 0, 'over 5 s': 0, 'taken in wrong': 0 }

test('a harmed workspace file is taken in whole or refused with words', () => {
  const files = [
    'workspace-v1.json',
    'workspace-v2.json',
    'workspace-v3.json',
    'workspace-v4.json',
    'workspace-v5.json',
  ].map((name) => Uint8Array.from(readFileSync(`tests/fixtures/${name}`)))
  const found = fuzz('Harmed workspace files', files, times(10_000), (bytes) => {
    const parsed = parseWorkspace(bytes.toString('utf8'))
    if (!parsed.ok) return false
    const again = parseWorkspace(serialiseWorkspace(parsed.workspace))
    if (!again.ok || JSON.stringify(again) !== JSON.stringify(parsed))
      throw new WrongContent('it is not what is written again')
    return true
  })
  expect(found).toMatchObject(good)
  expect(Object.prototype).not.toHaveProperty('polluted')
})

test('a harmed backup is never taken for a good one with other content', () => {
  const workspace = workspaceIn(fixture('workspace-v5.json'))
  const original = Uint8Array.from(backupBytes(snapshotOf(workspace)))
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  const content = (bytes: Uint8Array) => sha256(bytes.subarray(bytes.indexOf(0x0a) + 1))
  const found = fuzz('Harmed backups', [original], times(10_000), (bytes) => {
    const checked = checkBackup(bytes, sha256)
    if (checked.ok && content(bytes) !== content(original)) throw new WrongContent('other content')
    return checked.ok
  })
  expect(found).toMatchObject(good)
})

test.each(importedFormats)(
  'a harmed %s file to import is taken in whole or refused with words',
  async (format) => {
    const rounds = times(10_000)
    const { found, note } = await fuzzImports(format, rounds)
    report({ fault: `Harmed ${format} files to import`, tried: rounds, found, note })
    expect(found).toMatchObject({
      ...good,
      'over 500 MB': 0,
      'written in part': 0,
    })
    expect(Object.prototype).not.toHaveProperty('polluted')
  },
)

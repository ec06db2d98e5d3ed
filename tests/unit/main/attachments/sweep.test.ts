import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@shared/model/base'
import { backupName } from '@shared/workspace/backup'
import { gatherContents, keepContent } from '../../../../src/main/attachments/contents'
import { referencesIn } from '../../../../src/main/attachments/references'
import { daysUnneeded, sweep, unneededIn } from '../../../../src/main/attachments/sweep'
import { backupBytes, snapshotOf } from '../../shared/workspace/backups'
import { starterText, workspaceIn } from '../../shared/workspace/files'

const now = new Date('2026-11-26T07:00:00.000Z')
const day = 24 * 60 * 60 * 1000
let base = ''
let own = ''
let backups = ''

beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), 'kv-sweep-'))
  own = join(base, 'own')
  backups = join(base, 'backups')
  fs.mkdirSync(own)
  fs.mkdirSync(backups)
})
afterEach(() => {
  fs.rmSync(base, { recursive: true })
})

const contentOf = (number: number) => Buffer.from(`Sisältö ${number}`)
const hashOf = (number: number) => createHash('sha256').update(contentOf(number)).digest('hex')

/** A content in the own folder that was needed so many days ago. */
function kept(number: number, days: number, folder = own): void {
  const path = join(folder, hashOf(number))
  fs.writeFileSync(path, contentOf(number))
  const then = new Date(now.getTime() - days * day)
  fs.utimesSync(path, then, then)
}

interface Named {
  readonly inRecord: readonly number[]
  readonly inBin: readonly number[]
  readonly inLog: readonly number[]
  /** Named only by the log before somebody was erased. */
  readonly beforeErasure: readonly number[]
}
const nothing: Named = { inRecord: [], inBin: [], inLog: [], beforeErasure: [] }

const filesOf = (numbers: readonly number[]) =>
  numbers.map((number) => ({ name: `${number}.pdf`, hash: hashOf(number), size: 9, address: '' }))

let made = 0
function writeBackup(named: Named, change = (bytes: Buffer) => bytes): string {
  const { version, records, log } = snapshotOf(workspaceIn(starterText()))
  const [matter, ...matters] = records['matter'] ?? []
  if (!matter) throw new Error('no matter')
  const entry = (cause: string, numbers: readonly number[]) => ({
    ...log[0],
    id: newId(),
    cause,
    changes: [
      { kind: 'matter', id: matter.id, before: { files: filesOf(numbers) }, after: { files: [] } },
    ],
  })
  const erased = [entry('edit', named.beforeErasure), entry('erase', [])]
  const snapshot = {
    version,
    records: {
      ...records,
      matter: [
        { ...matter, files: filesOf(named.inRecord) },
        { ...matter, id: newId(), deletedAt: now.toISOString(), files: filesOf(named.inBin) },
        ...matters,
      ],
    },
    log: [
      ...log,
      ...(named.beforeErasure.length > 0 ? erased : []),
      entry('edit', named.inLog),
    ].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }
  const name = backupName(new Date(now.getTime() - (made += 1) * 1000).toISOString())
  fs.writeFileSync(join(backups, name), change(Buffer.from(backupBytes(snapshot))))
  return name
}

async function swept(folder = own): Promise<number> {
  const needed = await referencesIn(backups)
  return needed === null ? -1 : (await sweep(folder, new Set(needed), now)).length
}
const isThere = (number: number) => fs.existsSync(join(own, hashOf(number)))

describe('a content stays', () => {
  test.each(['inRecord', 'inBin', 'inLog'] as const)(
    'as long as any backup has it %s, however old it is',
    async (where) => {
      kept(1, 5000)
      writeBackup({ ...nothing, [where]: [1] })
      writeBackup(nothing)
      expect(await swept()).toBe(0)
      expect(isThere(1)).toBe(true)
      // From now on its ninety days begin anew.
      expect(fs.statSync(join(own, hashOf(1))).mtime).toEqual(now)
    },
  )

  test('for ninety days after it was needed last, whatever the clock says', async () => {
    writeBackup(nothing)
    for (const [number, days] of [
      [1, 0],
      [2, daysUnneeded - 1],
      [3, -400],
      [4, daysUnneeded + 1],
    ] as const)
      kept(number, days)
    expect(await swept()).toBe(1)
    expect([1, 2, 3, 4].map(isThere)).toEqual([true, true, true, false])
  })

  test('when it is added again or comes with an opened file, even if it lay there for years', async () => {
    writeBackup(nothing)
    kept(1, 5000)
    kept(2, 5000)
    await keepContent(own, contentOf(1))
    await gatherContents(own, [], [hashOf(2)])
    expect(await swept()).toBe(0)
    expect([1, 2].map(isThere)).toEqual([true, true])
  })

  const flipped = (bytes: Buffer) => {
    bytes[6000] = (bytes[6000] ?? 0) ^ 1
    return bytes
  }
  test.each<[string, () => void]>([
    ['is cut short', () => writeBackup(nothing, (bytes) => bytes.subarray(0, -30))],
    ['has other bytes', () => writeBackup(nothing, flipped)],
    ['is empty', () => writeBackup(nothing, () => Buffer.alloc(0))],
    ['is encrypted', () => fs.writeFileSync(join(backups, 'KV Desk.kvbackup.age'), 'age')],
  ])('when a backup %s, or there is none', async (_, prepare) => {
    kept(1, 5000)
    expect(await swept()).toBe(-1)
    writeBackup(nothing)
    prepare()
    expect(await swept()).toBe(-1)
    expect(isThere(1)).toBe(true)
  })

  test('when only a backup that was given another name points at it', async () => {
    kept(1, 5000)
    const name = writeBackup({ ...nothing, inRecord: [1] })
    fs.renameSync(join(backups, name), join(backups, 'Tärkeä.KVBACKUP'))
    writeBackup(nothing)
    expect(await swept()).toBe(0)
  })
})

test('a removed attachment goes when a person was erased after it and no backup is from before', async () => {
  kept(1, 5000)
  kept(2, 5000)
  writeBackup({ ...nothing, beforeErasure: [1, 2], inRecord: [2] })
  const old = writeBackup({ ...nothing, inLog: [1] })
  expect(await swept()).toBe(0)
  fs.unlinkSync(join(backups, old))
  expect(await swept()).toBe(0)
  kept(1, 5000)
  expect(await swept()).toBe(1)
  expect([1, 2].map(isThere)).toEqual([false, true])
})

test('what an interrupted write left goes after a day, and nothing else that is in the folder', async () => {
  writeBackup(nothing)
  const left = join(own, `${hashOf(1)}.0123456789ab.tmp`)
  for (const path of [left, join(own, 'muistio.pdf'), join(own, `${hashOf(1)}.pdf`)]) {
    fs.writeFileSync(path, 'x')
    fs.utimesSync(path, 0, 0)
  }
  expect(await swept()).toBe(0)
  expect(fs.readdirSync(own).toSorted()).toEqual([`${hashOf(1)}.pdf`, 'muistio.pdf'].toSorted())
})

test('a second place lets go of old contents only that this computer neither has nor points at', async () => {
  const second = join(base, 'second')
  fs.mkdirSync(second)
  for (const number of [1, 2]) kept(number, 5000, second)
  kept(3, 3, second)
  expect(await unneededIn(second, new Set([hashOf(1)]), now)).toEqual([hashOf(2)])
})

test('whatever is kept, a content that any backup points at never goes, and what is old and unneeded does', async () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 4 })
  const named = fc.record({ inRecord: numbers, inBin: numbers, inLog: numbers })
  const ages = fc.array(fc.integer({ min: -10, max: 400 }), { minLength: 12, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(fc.array(named, { minLength: 1, maxLength: 4 }), ages, async (all, days) => {
      for (const folder of [own, backups])
        for (const name of fs.readdirSync(folder)) fs.unlinkSync(join(folder, name))
      for (const one of all) writeBackup({ ...nothing, ...one })
      for (const [number, age] of days.entries()) kept(number, age)
      await swept()
      const needed = new Set(
        all.flatMap(({ inRecord, inBin, inLog }) => [...inRecord, ...inBin, ...inLog]),
      )
      for (const [number, age] of days.entries())
        expect(isThere(number)).toBe(needed.has(number) || age <= daysUnneeded)
    }),
    { numRuns: 60 },
  )
})

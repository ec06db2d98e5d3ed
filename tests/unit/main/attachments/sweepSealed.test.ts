import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { backupName, sealedName } from '@shared/workspace/backup'
import { daysUnneeded } from '../../../../src/main/attachments/sweep'
import { sweepSealed } from '../../../../src/main/attachments/sweepSealed'

const now = new Date('2026-11-26T07:00:00.000Z')
const day = 24 * 60 * 60 * 1000
const folderName = 'encrypted 2026-01-02 070000_000Z'
let base = ''
let places = { place: '', backups: '' }
let sealed = ''

beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), 'kv-sealed-'))
  places = { place: join(base, 'second'), backups: join(base, 'backups') }
  sealed = join(places.place, 'KV Desk attachments', folderName)
  fs.mkdirSync(places.backups)
  fs.mkdirSync(sealed, { recursive: true })
  kept('key.age', 5000)
})
afterEach(() => {
  fs.rmSync(base, { recursive: true })
})

const hash = (letter: string) => letter.repeat(64)

/** A file in the encrypted folder that came so many days ago. */
function kept(name: string, days: number): void {
  const then = new Date(now.getTime() - days * day)
  fs.writeFileSync(join(sealed, name), 'x')
  fs.utimesSync(join(sealed, name), then, then)
}

/** A backup of the own folder and its encrypted copy, or only one of them. */
function written(moment: string, where: 'both' | 'own' | 'copy' = 'both'): void {
  const name = backupName(moment)
  if (where !== 'copy') fs.writeFileSync(join(places.backups, name), 'x')
  if (where !== 'own') fs.writeFileSync(join(places.place, sealedName(name, 12)), 'x')
}

const sweep = () => sweepSealed(places, new Set([hash('a')]), now)
const left = () => fs.readdirSync(sealed).toSorted()

test('an encrypted content goes that is old and that no backup points at, and nothing else', async () => {
  written('2026-11-20T07:00:00.000Z')
  written('2026-11-21T07:00:00.000Z', 'own')
  kept(`${hash('a')}.age`, 5000)
  kept(`${hash('b')}.age`, daysUnneeded + 1)
  kept(`${hash('c')}.age`, daysUnneeded - 1)
  kept('muistio.age', 5000)
  expect(await sweep()).toBe(1)
  expect(left()).toEqual([`${hash('a')}.age`, `${hash('c')}.age`, 'key.age', 'muistio.age'])
})

test.each<[string, () => void]>([
  ['is of a backup that is not here', () => written('2026-11-19T07:00:00.000Z', 'copy')],
  ['has another name', () => fs.writeFileSync(join(places.place, 'Tärkeä.AGE'), 'x')],
  ['is readable and not of here', () => fs.writeFileSync(join(places.place, 'x.kvbackup'), 'x')],
])('all stays when a copy %s', async (_, prepare) => {
  written('2026-11-20T07:00:00.000Z')
  prepare()
  kept(`${hash('b')}.age`, 5000)
  expect(await sweep()).toBe(0)
  expect(left()).toContain(`${hash('b')}.age`)
})

test('all stays where there is no copy at all', async () => {
  written('2026-11-20T07:00:00.000Z', 'own')
  kept(`${hash('b')}.age`, 5000)
  expect(await sweep()).toBe(0)
})

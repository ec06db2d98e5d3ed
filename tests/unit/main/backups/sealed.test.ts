import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readHeader } from '@shared/workspace/checkBackup'
import { backupName, livingIn, momentIn, recordsInSealed } from '@shared/workspace/backup'
import { listBackups, rotate } from '../../../../src/main/backups/folder'
import { isSealed } from '../../../../src/main/backups/digest'
import { unsealed } from '../../../../src/main/backups/sealing'
import { copyToSecond } from '../../../../src/main/backups/second'
import { doTask } from '../../../../src/main/backups/task'
import { verifyHere } from '../../../../src/main/backups/verify'
import { backupBytes, snapshotOf } from '../../shared/workspace/backups'
import { starterText, workspaceIn } from '../../shared/workspace/files'

const password = 'keksitty salasana äö'
const createdAt = '2026-11-23T07:00:00.000Z'
const name = backupName(createdAt)
const plain = backupBytes(snapshotOf(workspaceIn(starterText())))
const head = readHeader(plain)
if (!head.ok) throw new Error('no header')
const { header } = head
const sealedFile = `KV Desk 2026-11-23 070000_000Z ${livingIn(header)}.kvbackup.age`
const seal = (path: string, given: string) => doTask('seal', { path, password: given })
const how = { password, seal, verify: verifyHere }

let folder: string
let first: string
let second: string
beforeAll(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'kv-sealed-'))
  first = join(folder, 'first')
  second = join(folder, 'second')
  fs.mkdirSync(first)
  fs.mkdirSync(second)
  fs.writeFileSync(join(first, name), plain)
})
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

// One file serves all: every key takes seconds to make.
it('a copy for which there is a password is encrypted, verified and named so, and holds the very backup', async () => {
  const copied = await copyToSecond(first, second, { name, header, problems: 0 }, how)
  expect(copied).toEqual({ ok: true, value: 0 })
  expect(fs.readdirSync(second)).toEqual([sealedFile])
  const bytes = fs.readFileSync(join(second, sealedFile))
  expect(isSealed(bytes)).toBe(true)
  expect(bytes.includes('kv-desk')).toBe(false)
  const opened = await unsealed(bytes, password)
  expect(opened.ok && Buffer.from(opened.bytes).equals(plain)).toBe(true)
}, 60_000)

it('a wrong password is told from a file that is not whole', async () => {
  const bytes = fs.readFileSync(join(second, sealedFile))
  expect(await unsealed(bytes, 'toinen salasana')).toEqual({ ok: false, fault: 'wrongPassword' })
  const damaged = { ok: false, fault: 'damaged' }
  expect(await unsealed(bytes.subarray(0, -20), password)).toEqual(damaged)
  expect(await unsealed(bytes.subarray(0, 40), password)).toEqual(damaged)
  const flipped = Buffer.from(bytes)
  flipped[flipped.length - 3000] = (flipped[flipped.length - 3000] ?? 0) ^ 1
  expect(await unsealed(flipped, password)).toEqual(damaged)
}, 60_000)

it('what the disk gives back otherwise never stays, however little differs', async () => {
  const other = join(folder, 'other')
  fs.mkdirSync(other)
  const flip = (path: string) => {
    const bytes = fs.readFileSync(path)
    bytes[bytes.length - 50] = (bytes[bytes.length - 50] ?? 0) ^ 8
    fs.writeFileSync(path, bytes)
  }
  const before = async (path: string, given: string | null) => {
    flip(path)
    return verifyHere(path, given)
  }
  const after = async (path: string, given: string | null) => {
    const verified = await verifyHere(path, given)
    flip(path)
    return verified
  }
  for (const verify of [before, after]) {
    const written = { name, header, problems: 0 }
    const copied = await copyToSecond(first, other, written, { ...how, verify })
    expect(copied).toEqual({ ok: false, code: 'damaged' })
    expect(fs.readdirSync(other)).toEqual([])
  }
}, 60_000)

it('encrypted backups are rotated by what their names say, beside readable ones', async () => {
  expect([momentIn(sealedFile), recordsInSealed(sealedFile)]).toEqual([createdAt, livingIn(header)])
  expect([momentIn(`${name}.age`), recordsInSealed(name)]).toEqual([null, null])
  const place = join(folder, 'rotated')
  fs.mkdirSync(place)
  for (let minute = 10; minute < 45; minute += 1) {
    const made = `KV Desk 2026-11-23 07${minute}00_000Z`
    const records = minute === 12 ? 900 : 100
    fs.writeFileSync(join(place, `${made} ${records}.kvbackup.age`), 'age-encryption.org/v1\n')
  }
  await rotate(place, '2026-11-23T09:00:00.000Z')
  const left = fs.readdirSync(place)
  expect(left).toHaveLength(31)
  // None that came later holds as much.
  expect(left[0]).toBe('KV Desk 2026-11-23 071200_000Z 900.kvbackup.age')
  expect(await listBackups(place)).toEqual([])
})

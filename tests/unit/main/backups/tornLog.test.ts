import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, test } from 'vitest'
import { maskedCrc32c } from '../../../../src/main/backups/crc32c'
import { cutTornLog } from '../../../../src/main/backups/tornLog'

let base = ''
let folder = ''
beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), 'kv-torn-'))
  folder = join(base, 'IndexedDB', 'app_kv-desk_0.indexeddb.leveldb')
  fs.mkdirSync(folder, { recursive: true })
})
afterEach(() => {
  fs.rmSync(base, { recursive: true })
})

function record(length: number, type = 1): Buffer {
  const bytes = Buffer.alloc(7 + length, 0x61)
  bytes.writeUInt16LE(length, 4)
  bytes.writeUInt8(type, 6)
  bytes.writeUInt32LE(maskedCrc32c(bytes.subarray(6)), 0)
  return bytes
}

/** What is left of a log after the start. */
function after(...parts: readonly Uint8Array[]): Buffer {
  const path = join(folder, '000012.log')
  fs.writeFileSync(path, Buffer.concat(parts))
  cutTornLog(base)
  return fs.readFileSync(path)
}

it('counts the checksum that LevelDB writes', () => {
  // The check value of CRC-32C of "123456789" is e3069283.
  const crc = 0xe3069283
  const masked = (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0
  expect(maskedCrc32c(Buffer.from('123456789'))).toBe(masked)
})

const whole = [record(100), record(2000), record(0)]
const block = [record(16_000, 2), record(32_768 - 16_007 - 7 - 5, 3), Buffer.alloc(5)]

test.each<[string, readonly Uint8Array[]]>([
  ['an empty log', []],
  ['whole records', whole],
  ['a block filled up with less than a head', block],
  ['a block filled up and records in the next', [...block, ...whole]],
])('%s stays as it is', (_, parts) => {
  expect(after(...parts).equals(Buffer.concat(parts))).toBe(true)
})

test.each<[string, Uint8Array]>([
  ['zeros', Buffer.alloc(7)],
  ['many zeros', Buffer.alloc(5000)],
  ['half a head', record(100).subarray(0, 4)],
  ['half a record', record(100).subarray(0, 60)],
  ['a record whose bytes never came', Buffer.concat([record(9).subarray(0, 7), Buffer.alloc(9)])],
])('%s after the last record is cut off', (_, torn) => {
  expect(after(...whole, torn).equals(Buffer.concat(whole))).toBe(true)
  expect(after(...block, ...whole, torn).equals(Buffer.concat([...block, ...whole]))).toBe(true)
})

test('damage that records follow is left alone: what they say is not for us to lose', () => {
  const parts = [record(100), Buffer.alloc(7), record(50)]
  expect(after(...parts).equals(Buffer.concat(parts))).toBe(true)
})

test('only the newest log is touched, and a profile without a database is none of its business', () => {
  const old = join(folder, '000011.log')
  fs.writeFileSync(old, Buffer.alloc(20))
  after(...whole)
  expect(fs.statSync(old).size).toBe(20)
  fs.rmSync(folder, { recursive: true })
  cutTornLog(base)
  expect(fs.existsSync(folder)).toBe(false)
})

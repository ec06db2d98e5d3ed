import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  truncateSync,
} from 'node:fs'
import { join } from 'node:path'
import { report } from '../log'
import { maskedCrc32c } from './crc32c'

/** Chromium's folder of the database of `app://kv-desk`, in its IndexedDB. */
const storeName = 'app_kv-desk_0.indexeddb.leveldb'
/** The log of LevelDB is made of blocks, and each begins with a record: checksum, length, type, then the bytes. */
const blockLength = 32_768
const headLength = 7
const types = [1, 2, 3, 4]

/**
 * Cuts off what a write that was interrupted left at the end of the database's log: a disk that failed or was full,
 * or the power, ended it half way. LevelDB passes over it, but Chromium has it go on writing behind it, and when it
 * reads the log for the next time it leaves out the rest of that block: changes that were on the disk are gone.
 * Only what no record follows is cut, and nobody could have read it. Call before Electron is ready, and only in the
 * process that has the database for itself.
 */
export function cutTornLog(sessionData: string): void {
  const folder = join(sessionData, 'IndexedDB', storeName)
  try {
    if (!existsSync(folder)) return
    // The names of logs grow by number; only the last is gone on with.
    const name = readdirSync(folder)
      .filter((one) => /^\d{6,}\.log$/.test(one))
      .toSorted()
      .at(-1)
    if (name !== undefined) cutIn(join(folder, name))
  } catch (error) {
    report('torn log', error)
  }
}

function cutIn(path: string): void {
  const { block, start } = lastBlock(path)
  const end = wholeUpTo(block)
  // What is less than a head at the end of a block is never a record.
  if (end === block.length || isRecordAfter(block, end)) return
  truncateSync(path, start + end)
  report('torn log', `${block.length - end} bytes of no record were cut`)
}

function lastBlock(path: string): { block: Buffer; start: number } {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const start = Math.floor(Math.max(0, size - 1) / blockLength) * blockLength
    const block = Buffer.alloc(size - start)
    return { block: block.subarray(0, readSync(file, block, 0, block.length, start)), start }
  } finally {
    closeSync(file)
  }
}

/** How much of a block is whole records, in bytes; all of it when only its filling follows them. */
function wholeUpTo(block: Buffer): number {
  let at = 0
  for (let length = recordAt(block, at); length > 0; length = recordAt(block, at)) at += length
  return at > blockLength - headLength ? block.length : at
}

function isRecordAfter(block: Buffer, at: number): boolean {
  for (let next = at + 1; next + headLength <= block.length; next += 1)
    if (recordAt(block, next) > 0) return true
  return false
}

/** The length of the whole record that begins there; 0 when none does. */
function recordAt(block: Buffer, at: number): number {
  if (at + headLength > block.length) return 0
  const end = at + headLength + block.readUInt16LE(at + 4)
  const type = block.readUInt8(at + 6)
  if (end > block.length || !types.includes(type)) return 0
  // The checksum is of the type and the bytes.
  const isWhole = maskedCrc32c(block.subarray(at + 6, end)) === block.readUInt32LE(at)
  return isWhole ? end - at : 0
}

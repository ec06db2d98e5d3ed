import { webcrypto } from 'node:crypto'
import { utimesSync } from 'node:fs'
import { mkdir, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { attachmentSizeLimit, attachmentsSizeLimit } from '@shared/model/attached'
import { failed, type Result, success } from '@shared/ipc/result'
import { failureOf } from '../files/failures'
import { namesIn } from '../files/names'
import { readBytes } from '../files/read'
import { saveFile } from '../files/save'

/** A content that is kept. */
interface Kept {
  readonly hash: string
  /** In bytes. */
  readonly size: number
}

const hashName = /^[0-9a-f]{64}$/

/** Whether a file bears the name of a content. */
export const isContentName = (name: string): boolean => hashName.test(name)

/** SHA-256 in hexadecimal, counted in a thread of Node's pool so that main can move the window meanwhile. */
export async function hashOf(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex')
}

/**
 * Keeps a content in a folder under its hash: equal contents once. It is there for good, flushed and read back,
 * before this answers; a file that bears a hash and has another content is written anew.
 */
export async function keepContent(folder: string, bytes: Uint8Array): Promise<Result<Kept>> {
  if (bytes.length > attachmentSizeLimit) return failed('tooLarge')
  const kept: Kept = { hash: await hashOf(bytes), size: bytes.length }
  if (await isStillThere(folder, kept.hash)) return success(kept)
  try {
    await mkdir(folder, { recursive: true })
    if ((await sizeOfAll(folder)) + bytes.length > attachmentsSizeLimit)
      return failed('attachmentsFull')
  } catch (error) {
    return failed(failureOf(error, { platform: process.platform, targetExists: false }))
  }
  return put(folder, kept, bytes)
}

/**
 * Whether a content is there whole. It is needed from now on, and its time says so before it is read, so that the
 * sweep (`sweep.ts`) does not take it from under the record that will point at it.
 */
async function isStillThere(folder: string, hash: string): Promise<boolean> {
  const now = new Date()
  try {
    utimesSync(join(folder, hash), now, now)
  } catch {
    // Not there, or in a folder of somebody else's, which is never swept.
  }
  return (await readContent([folder], hash)).ok
}

async function put(folder: string, kept: Kept, bytes: Uint8Array): Promise<Result<Kept>> {
  const saved = await saveFile(join(folder, kept.hash), bytes)
  if (!saved.ok) return saved
  const back = await readContent([folder], kept.hash)
  if (back.ok) return success(kept)
  // What bears a hash is taken for copied from then on: nothing else may stay under that name.
  await unlink(join(folder, kept.hash)).catch(() => undefined)
  return back
}

/**
 * The content of a hash from the first folder that has it whole. `damaged`: it is there, but nowhere with the
 * content that its name says.
 */
export async function readContent(
  folders: readonly string[],
  hash: string,
): Promise<Result<Uint8Array>> {
  let worst = failed('notFound')
  for (const folder of folders) {
    const read = await readBytes(join(folder, hash), attachmentSizeLimit)
    if (read.ok && (await hashOf(read.value)) === hash) return read
    if (read.ok || read.code === 'tooLarge') worst = failed('damaged')
    else if (worst.code === 'notFound') worst = read
  }
  return worst
}

/**
 * Has a folder hold the contents of some hashes, each read from the first of the others that has it whole.
 * What is there is left alone, unless it is damaged.
 * @returns the hashes that are nowhere to be had
 */
export async function gatherContents(
  folder: string,
  others: readonly string[],
  hashes: readonly string[],
): Promise<Result<string[]>> {
  const missing: string[] = []
  for (const hash of hashes) {
    if (await isStillThere(folder, hash)) continue
    const read = await readContent(others, hash)
    if (read.ok) {
      const kept = await keepContent(folder, read.value)
      if (!kept.ok) return kept
    } else missing.push(hash)
  }
  return success(missing)
}

/**
 * Copies what a folder has more than another, each content verified on both sides once; what was copied before is
 * known by its name. Nothing is ever removed from the other. @returns how many were not whole and were not copied
 */
export async function copyContents(from: string, to: string): Promise<Result<number>> {
  try {
    const there = new Set(await hashesIn(to))
    const fresh = (await hashesIn(from)).filter((hash) => !there.has(hash))
    if (fresh.length === 0) return success(0)
    await mkdir(to, { recursive: true })
    let harmed = 0
    for (const hash of fresh) {
      const read = await readContent([from], hash)
      if (!read.ok) {
        harmed += 1
        continue
      }
      const copied = await put(to, { hash, size: read.value.length }, read.value)
      if (!copied.ok) return copied
    }
    return success(harmed)
  } catch (error) {
    return failed(failureOf(error, { platform: process.platform, targetExists: false }))
  }
}

/** The hashes a folder holds contents of; none when it is not there. @throws what else the file system answers */
export async function hashesIn(folder: string): Promise<string[]> {
  return (await namesIn(folder)).filter(isContentName)
}

async function sizeOfAll(folder: string): Promise<number> {
  const sizes = await Promise.all(
    (await hashesIn(folder)).map(async (name) => (await stat(join(folder, name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

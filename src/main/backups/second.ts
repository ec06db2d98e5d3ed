import { randomBytes } from 'node:crypto'
import { constants, copyFile, open, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, type Result } from '@shared/ipc/result'
import { failureOf } from '../files/failures'
import { removeLeftovers, rotate } from './folder'
import { put, type WrittenBackup } from './incoming'
import type { Verify } from './verify'

/**
 * Copies a verified backup to the second place, as safely as it came to the first. The folder itself is never
 * made: when a share is away, a folder of its name on this disk would only look like it.
 */
export async function copyToSecond(
  from: string,
  folder: string,
  { name, header }: WrittenBackup,
  verify: Verify,
): Promise<Result<number>> {
  const path = join(folder, name)
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    if (!(await stat(folder)).isDirectory()) return failed('notFound')
    await removeLeftovers(folder)
    await copyFile(join(from, name), temporary, constants.COPYFILE_EXCL)
    await flushFile(temporary)
    const verified = await put(temporary, path, header.sha256, verify)
    if (verified.ok) await rotate(folder, header.createdAt)
    return verified
  } catch (error) {
    return failed(failureOf(error, { platform: process.platform, targetExists: false }))
  } finally {
    await unlink(temporary).catch(() => undefined)
  }
}

async function flushFile(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

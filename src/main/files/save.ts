import { randomBytes } from 'node:crypto'
import { open, realpath, rename, stat, unlink } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { type Failure, failed, type Result, success } from '@shared/ipc/result'
import { errnoOf, failureOf } from './failures'

/** Waits between attempts to put the new file in place, in milliseconds: 1.5 s in all. */
const patience = [50, 100, 200, 400, 750]

/**
 * Writes a file whole or not at all: a temporary file in the same folder, flushed to the disk, then renamed
 * over the target. Until that moment the old file is untouched, whatever happens.
 *
 * (write-file-atomic issues a single `write` and does not look at how much of it was taken; on a full disk
 * it could put half a file in place. FileHandle.writeFile goes on until all is written or fails.)
 */
export async function saveFile(path: string, content: string | Uint8Array): Promise<Result<void>> {
  // A link stays a link: what it points to is replaced.
  const target = await realpath(path).catch(() => path)
  const old = await stat(target).catch(() => null)
  const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await writeFlushed(temporary, content, old?.mode)
    await patiently(() => rename(temporary, target))
    return success(undefined)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    return failureFrom(error, old !== null)
  }
}

/** Writes a new file that is on the disk when this is done. @throws what the file system answers */
export async function writeFlushed(path: string, content: string | Uint8Array, mode = 0o666) {
  // `wx`: never into a file, or through a link, that somebody else put there.
  const file = await open(path, 'wx', mode & 0o777)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * Tries again for a bounded time what Windows refuses while a virus scanner, the indexer or OneDrive holds the
 * file for a moment.
 * @throws what it was refused with at last, or at once when waiting would not help
 */
export async function patiently(action: () => Promise<void>): Promise<void> {
  for (const pause of patience) {
    try {
      await action()
      return
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(errnoOf(error))) throw error
      await wait(pause)
    }
  }
  await action()
}

function failureFrom(error: unknown, targetExists: boolean): Failure {
  return failed(failureOf(error, { platform: process.platform, targetExists }))
}

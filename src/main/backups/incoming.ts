import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, type Result, success } from '@shared/ipc/result'
import { backupName, headerLine } from '@shared/workspace/backup'
import type { BackupHeader } from '@shared/workspace/backupHeader'
import { failureOf } from '../files/failures'
import { patiently } from '../files/save'
import { removeLeftovers } from './folder'
import { hasDigest } from './digest'
import type { Verify } from './verify'

/** A backup that was written, read back and found whole. */
export interface WrittenBackup {
  readonly name: string
  readonly header: BackupHeader
  readonly problems: number
}

/** A backup on its way: it is written piece by piece into a temporary file. */
export interface Incoming {
  /** @throws what the file system answers */
  readonly write: (piece: Uint8Array) => Promise<void>
  /** Puts it in its place when it can be relied on; else nothing of it stays. */
  readonly finish: (verify: Verify) => Promise<Result<WrittenBackup>>
  readonly discard: () => Promise<void>
}

/** Begins a backup in a folder, which is made. @throws what the file system answers */
export async function receive(folder: string, header: BackupHeader): Promise<Incoming> {
  await mkdir(folder, { recursive: true })
  await removeLeftovers(folder)
  const name = backupName(header.createdAt)
  const path = join(folder, name)
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  // For the owner alone: it holds everything.
  const file = await open(temporary, 'wx', 0o600)
  await file.writeFile(headerLine(header))
  return {
    write: (piece) => file.writeFile(piece),
    finish: async (verify) => {
      try {
        await flush(file)
        const verified = await put(temporary, path, header.sha256, verify)
        return verified.ok ? success({ name, header, problems: verified.value }) : verified
      } catch (error) {
        return failed(failureOf(error, { platform: process.platform, targetExists: false }), name)
      } finally {
        await unlink(temporary).catch(() => undefined)
      }
    },
    discard: async () => {
      await file.close().catch(() => undefined)
      await unlink(temporary).catch(() => undefined)
    },
  }
}

async function flush(file: FileHandle): Promise<void> {
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * What bears a backup's name has been verified: the temporary file is read back and judged, then renamed, and
 * what is found under its name must be the same bytes.
 * @returns the number of problems inside its records
 */
export async function put(
  temporary: string,
  path: string,
  hash: string,
  verify: Verify,
): Promise<Result<number>> {
  const checked = await verify(temporary)
  if (!checked.ok || checked.header.sha256 !== hash) return failed('damaged')
  await patiently(() => rename(temporary, path))
  if (await hasDigest(path, checked.digest)) return success(checked.problems)
  await unlink(path)
  return failed('damaged')
}

import { createHash, randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, type Result, success } from '@shared/ipc/result'
import { backupName, headerLine, headerRoom } from '@shared/workspace/backup'
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

/** What the first line tells that is known when the rest has been written. */
export interface Ended {
  readonly header: Omit<BackupHeader, 'sha256' | 'createdAt'>
  /** What the sender hashed: the SHA-256 of the SHA-256s of the pieces in their order. */
  readonly pieces: string
}

/** A backup on its way: it is written piece by piece into a temporary file. */
export interface Incoming {
  readonly temporary: string
  /** @throws what the file system answers */
  readonly write: (piece: Uint8Array) => Promise<void>
  /** Puts it in its place when it can be relied on; else nothing of it stays. */
  readonly finish: (ended: Ended, verify: Verify) => Promise<Result<WrittenBackup>>
  readonly discard: () => Promise<void>
}

/** So much is written before it is seen to that it is on the disk, in bytes, so that it can be read back. */
const flushLength = 8 * 1024 * 1024

/**
 * Begins a backup in a folder, which is made. The room of the first line stays empty until the end.
 * @param createdAt ISO UTC
 * @param onFlushed hears up to where the temporary file is on the disk, in bytes
 * @throws what the file system answers
 */
export async function receive(
  folder: string,
  createdAt: string,
  onFlushed: (size: number) => void = () => undefined,
): Promise<Incoming> {
  await mkdir(folder, { recursive: true })
  await removeLeftovers(folder)
  const name = backupName(createdAt)
  const path = join(folder, name)
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  // For the owner alone: it holds everything.
  const file = await open(temporary, 'wx', 0o600)
  const hash = createHash('sha256')
  const pieces = createHash('sha256')
  let size = headerRoom
  let flushed = size

  async function write(piece: Uint8Array): Promise<void> {
    hash.update(piece)
    pieces.update(createHash('sha256').update(piece).digest())
    await writeAt(file, piece, size)
    size += piece.length
    if (size - flushed < flushLength) return
    flushed = size
    await file.datasync()
    onFlushed(size)
  }

  return {
    temporary,
    write,
    finish: async (ended, verify) => {
      try {
        const header = { ...ended.header, createdAt, sha256: hash.digest('hex') }
        await writeAt(file, headerLine(header), 0)
        await flush(file)
        if (pieces.digest('hex') !== ended.pieces) return failed('damaged')
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

async function writeAt(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;)
    done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten
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

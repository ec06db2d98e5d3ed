import { randomBytes } from 'node:crypto'
import { readFile, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { livingIn, sealedName } from '@shared/workspace/backup'
import { failed, type Result } from '@shared/ipc/result'
import { failureOf } from '../files/failures'
import { writeFlushed } from '../files/save'
import { removeLeftovers, rotate } from './folder'
import { put, type WrittenBackup } from './incoming'
import type { Verified } from './verify'

/** How a copy comes to the second place: encrypted when there is a password, and judged there. */
export interface Copying {
  readonly password: string | null
  readonly seal: (path: string, password: string) => Promise<Uint8Array>
  readonly verify: (path: string, password: string | null) => Promise<Verified>
}

/**
 * Copies a verified backup to the second place, as safely as it came to the first. The folder itself is never
 * made: when a share is away, a folder of its name on this disk would only look like it. With a password, nothing
 * that is readable without it is ever written there.
 */
export async function copyToSecond(
  from: string,
  folder: string,
  { name, header }: WrittenBackup,
  { password, seal, verify }: Copying,
): Promise<Result<number>> {
  const given = password === null ? name : sealedName(name, livingIn(header))
  const path = join(folder, given)
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    if (!(await stat(folder)).isDirectory()) return failed('notFound')
    await removeLeftovers(folder)
    const original = join(from, name)
    await writeFlushed(
      temporary,
      password === null ? await readFile(original) : await seal(original, password),
      0o600,
    )
    const verified = await put(temporary, path, header.sha256, (made) => verify(made, password))
    if (verified.ok) await rotate(folder, header.createdAt)
    return verified
  } catch (error) {
    return failed(failureOf(error, { platform: process.platform, targetExists: false }))
  } finally {
    await unlink(temporary).catch(() => undefined)
  }
}

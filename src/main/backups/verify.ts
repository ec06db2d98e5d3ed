import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type CheckedBackup, checkBackup, workspaceBytes } from '@shared/workspace/checkBackup'

/** Reads a backup back from the disk and judges all of it. */
export type Verify = (path: string) => Promise<CheckedBackup>

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** `Verify` in the thread it is called in. @throws when the file cannot be read */
export async function verifyHere(path: string): Promise<CheckedBackup> {
  return checkBackup(await readFile(path), sha256)
}

/** Whether a file is the one that was verified, byte for byte; cheaper than judging it again. */
export async function hasHash(path: string, hash: string): Promise<boolean> {
  return sha256(workspaceBytes(await readFile(path))) === hash
}

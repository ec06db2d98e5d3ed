import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { workspaceBytes } from '@shared/workspace/checkBackup'

/** How every file of the age format begins, version 1 (C2SP age.md). */
const magic = 'age-encryption.org/v1\n'

/** Whether bytes are an encrypted file of the age format, by their beginning. */
export function isSealed(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, magic.length)) === magic
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** What names the bytes of a backup: the hash its first line tells, or of the whole file when it is encrypted. */
export function digestOf(bytes: Uint8Array): string {
  return sha256(isSealed(bytes) ? bytes : workspaceBytes(bytes))
}

/** Whether a file is the one that was verified, byte for byte; cheaper than judging it again. */
export async function hasDigest(path: string, digest: string): Promise<boolean> {
  return digestOf(await readFile(path)) === digest
}

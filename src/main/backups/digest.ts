import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** How every file of the age format begins, version 1 (C2SP age.md). */
const magic = 'age-encryption.org/v1\n'
const lineBreak = 0x0a

/** Whether bytes are an encrypted file of the age format, by their beginning. */
export function isSealed(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, magic.length)) === magic
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Whether a file is the one that was verified, byte for byte; cheaper than judging it again. A backup's digest is of
 * what follows its first line, as that line tells it; an encrypted one's is of the whole file.
 */
export async function hasDigest(path: string, digest: string): Promise<boolean> {
  const hash = createHash('sha256')
  let isInside = false
  // A piece at a time, as main must not stand still.
  for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    const bytes = piece as Uint8Array
    const from = isInside || isSealed(bytes) ? 0 : bytes.indexOf(lineBreak) + 1
    hash.update(bytes.subarray(from))
    isInside = true
  }
  return hash.digest('hex') === digest
}

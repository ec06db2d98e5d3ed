import { readFile } from 'node:fs/promises'
import { type CheckedBackup, checkBackup } from '@shared/workspace/checkBackup'
import { isSealed, sha256 } from './digest'
import { unsealed } from './sealing'

type Found = Extract<CheckedBackup, { ok: true }>

/** A backup that was judged; `digest` names its bytes, so that they are known again. */
export type Verified = (Found & { readonly digest: string }) | Exclude<CheckedBackup, Found>

/** Reads a backup back from the disk and judges all of it. */
export type Verify = (path: string) => Promise<Verified>

/**
 * Judges a backup in the thread it is called in; an encrypted one is decrypted first.
 * @throws when the file cannot be read
 */
export async function verifyHere(path: string, password: string | null = null): Promise<Verified> {
  const bytes = await readFile(path)
  if (!isSealed(bytes)) {
    const checked = checkBackup(bytes, sha256)
    return checked.ok ? { ...checked, digest: checked.header.sha256 } : checked
  }
  const opened = await unsealed(bytes, password ?? '')
  if (!opened.ok) return { ok: false, fault: 'damaged' }
  const checked = checkBackup(opened.bytes, sha256)
  return checked.ok ? { ...checked, digest: sha256(bytes) } : checked
}

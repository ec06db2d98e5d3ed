import { statSync, unlinkSync } from 'node:fs'
import { stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { namesIn } from '../files/names'
import { isContentName } from './contents'

const day = 24 * 60 * 60 * 1000
/** How long a content stays that no backup points at, in days. */
export const daysUnneeded = 90
/** What a write that was interrupted leaves behind. */
const leftover = /^[0-9a-f]{64}(\.age)?\.[0-9a-f]{12}\.tmp$/

/**
 * Deletes the contents of a folder that nothing has pointed at for 90 days. The time of a file tells when it was
 * needed last: it is set when it comes or comes again, and here on every day on which a backup points at it.
 * @param needed the hashes that kept backups point at, of which one was made after everything was stored
 * @returns the hashes of what was deleted
 * @throws what the file system answers
 */
export async function sweep(
  folder: string,
  needed: ReadonlySet<string>,
  now: Date,
): Promise<string[]> {
  const deleted: string[] = []
  for (const name of await namesIn(folder)) {
    const path = join(folder, name)
    if (isContentName(name) && needed.has(name)) await markNeeded(path, now)
    else if (isContentName(name) && deleteOld(path, now, daysUnneeded)) deleted.push(name)
    else if (leftover.test(name)) deleteOld(path, now, 1)
  }
  return deleted
}

/**
 * The contents of a second place that may go as far as this computer can tell: it neither has them nor points at
 * them. Whether the backups there do, which may be another computer's, is for the caller to see.
 */
export async function unneededIn(
  folder: string,
  needed: ReadonlySet<string>,
  now: Date,
): Promise<string[]> {
  const old: string[] = []
  for (const name of await namesIn(folder))
    if (isContentName(name) && !needed.has(name) && (await isOlder(join(folder, name), now)))
      old.push(name)
  return old
}

async function isOlder(path: string, now: Date): Promise<boolean> {
  return now.getTime() - (await stat(path)).mtimeMs > daysUnneeded * day
}

async function markNeeded(path: string, now: Date): Promise<void> {
  const { mtimeMs } = await stat(path)
  if (now.getTime() - mtimeMs > day) await utimes(path, now, now)
}

/** Looks and deletes in one go, so that nobody finds the file needed in between (`contents.ts` marks it first). */
export function deleteOld(path: string, now: Date, days: number): boolean {
  if (now.getTime() - statSync(path).mtimeMs <= days * day) return false
  unlinkSync(path)
  return true
}

/** Deletes contents by their hashes, those that are still as old. */
export function deleteContents(folder: string, hashes: readonly string[], now: Date): void {
  for (const hash of hashes) deleteOld(join(folder, hash), now, daysUnneeded)
}

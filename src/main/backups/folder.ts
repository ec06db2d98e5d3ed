import { open, readdir, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupHeader } from '@shared/workspace/backupHeader'
import { livingIn, momentIn, recordsInSealed } from '@shared/workspace/backup'
import { longestHeader, readHeader } from '@shared/workspace/checkBackup'
import { backupsToDelete, type KeptBackup } from '@shared/workspace/rotation'
import { namesIn } from '../files/names'
import { report } from '../log'

/** A backup that was written, read back and found whole. */
export interface WrittenBackup {
  readonly name: string
  readonly header: BackupHeader
  readonly problems: number
}

/** A backup in a folder, by its name and its first line. */
export interface FoundBackup {
  readonly name: string
  readonly createdAt: string
  /** In bytes. */
  readonly size: number
  /** Why it was made; empty when the first line cannot be read. */
  readonly reason: string
  readonly appVersion: string
  /** Living records in all and of each kind. */
  readonly records: number
  readonly counts: Readonly<Record<string, number>>
  readonly fault: 'damaged' | 'newer' | null
}

/**
 * The backups of a folder, the newest first. Only first lines are read: whether the rest is whole is seen when
 * one is opened. Encrypted ones, which belong to the second place, are not told.
 * @throws what the file system answers when the folder cannot be read; a missing one has none
 */
export async function listBackups(folder: string): Promise<FoundBackup[]> {
  const names = await namesIn(folder)
  const found = await Promise.all(names.map((name) => readBackup(folder, name)))
  return found
    .filter((one) => one !== null)
    .toSorted((a, b) => (a.name < b.name ? 1 : a.name > b.name ? -1 : 0))
}

async function readBackup(folder: string, name: string): Promise<FoundBackup | null> {
  const createdAt = momentIn(name)
  if (createdAt === null || recordsInSealed(name) !== null) return null
  const path = join(folder, name)
  try {
    const { size } = await stat(path)
    const head = readHeader(await startOf(path))
    const unread = { name, createdAt, size, reason: '', appVersion: '', records: 0, counts: {} }
    if (!head.ok) return { ...unread, fault: head.fault }
    const { reason, appVersion, counts } = head.header
    return { ...unread, reason, appVersion, counts, records: livingIn(head.header), fault: null }
  } catch (error) {
    // Gone or locked while it was looked at.
    report('backups', error)
    return null
  }
}

async function startOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const buffer = new Uint8Array(longestHeader + 1)
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** A backup of which the name and problems are known, with its first line; null when that cannot be read. */
export async function writtenIn(
  folder: string,
  { name, problems }: Pick<WrittenBackup, 'name' | 'problems'>,
): Promise<WrittenBackup | null> {
  const head = await startOf(join(folder, name)).then(readHeader, () => null)
  return head?.ok ? { name, problems, header: head.header } : null
}

/** Deletes the backups whose time has passed. What cannot be read is neither counted nor deleted. */
export async function rotate(folder: string, now: string): Promise<void> {
  const whole = (await listBackups(folder)).filter(({ fault }) => fault === null)
  for (const name of backupsToDelete([...whole, ...(await sealedIn(folder))], now)) {
    await unlink(join(folder, name)).catch((error: unknown) => {
      report('backups', error)
    })
  }
}

/** The encrypted backups of a folder, by what their names say. */
async function sealedIn(folder: string): Promise<KeptBackup[]> {
  return (await namesIn(folder)).flatMap((name) => {
    const [createdAt, records] = [momentIn(name), recordsInSealed(name)]
    return createdAt === null || records === null ? [] : [{ name, createdAt, records }]
  })
}

/** Deletes what an interrupted backup left half written. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const isOurs = momentIn(name.replace(/\.[0-9a-f]{12}\.tmp$/, '')) !== null
    if (isOurs && name.endsWith('.tmp')) await unlink(join(folder, name)).catch(() => undefined)
  }
}

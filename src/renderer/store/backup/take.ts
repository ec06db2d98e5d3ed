import type { BackupStatus } from '@shared/ipc/backups'
import type { Failure } from '@shared/ipc/result'
import type { BackupReason } from '@shared/workspace/backup'
import { database, newestEntry } from '../database'
import { readAside, UnreadableDatabase } from './reader'
import { getBackups, refreshBackups, setBackups } from './status'

type Taken = { ok: true; value: BackupStatus } | Failure

let queue: Promise<unknown> = Promise.resolve()

/** Makes a verified backup of the database as it is now; one after another. Never rejects. */
export function takeBackup(reason: BackupReason): Promise<Taken> {
  const done = queue.then(() => take(reason))
  queue = done
  return done
}

/**
 * The same when something was written since the last verified backup.
 * @returns the failure, or null when there is a backup of this very state
 */
export async function backupIfBehind(reason: BackupReason): Promise<Failure | null> {
  await queue
  if (!(await isBehind())) return null
  const taken = await takeBackup(reason)
  return taken.ok ? null : taken
}

/** Whether something was written since the last verified backup; the newest entry of the log names a state. */
export async function isBehind(): Promise<boolean> {
  if (!getBackups().status) await refreshBackups()
  const newest = await newestEntry()
  return newest !== null && newest !== getBackups().status?.last?.entry
}

async function take(reason: BackupReason): Promise<Taken> {
  setBackups({ isRunning: true })
  const taken = await send(reason).catch(failureOf)
  setBackups(
    taken.ok
      ? { isRunning: false, problem: null, status: taken.value, isBehind: false }
      : { isRunning: false, problem: taken },
  )
  return taken
}

function failureOf(error: unknown): Failure {
  return { ok: false, code: error instanceof UnreadableDatabase ? 'unreadable' : 'failed' }
}

/** From the database to main, a piece at a time, which are written and judged while the next are read. */
async function send(reason: BackupReason): Promise<Taken> {
  const info = await window.kv.app.info()
  const begun = await window.kv.backups.begin(reason)
  if (!begun.ok) return begun
  const token = begun.value
  let refused: Failure | null = null
  const request = { database: database.name, appVersion: info.ok ? info.value.version : '' }
  const read = await readAside(request, async (bytes) => {
    const written = await window.kv.backups.piece({ token, bytes })
    refused = written.ok ? null : written
    return written.ok
  }).catch(async (error: unknown) => {
    await window.kv.backups.drop(token)
    throw error
  })
  if (read) return window.kv.backups.finish({ token, ...read })
  return refused ?? { ok: false, code: 'failed' }
}

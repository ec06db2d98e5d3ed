import { useSyncExternalStore } from 'react'
import type { BackupStatus } from '@shared/ipc/backups'
import type { Failure } from '@shared/ipc/result'

/** Backups as the window knows them. */
export interface Backups {
  /** Null until main has told. */
  readonly status: BackupStatus | null
  readonly isRunning: boolean
  /** Why the last try failed; null when it did not. */
  readonly problem: Failure | null
  /** Something was written since the last verified backup. */
  readonly isBehind: boolean
}

let current: Backups = { status: null, isRunning: false, problem: null, isBehind: false }
const listeners = new Set<() => void>()

export function getBackups(): Backups {
  return current
}

export function setBackups(changes: Partial<Backups>): void {
  current = { ...current, ...changes }
  for (const listener of listeners) listener()
}

export function useBackups(): Backups {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, getBackups)
}

/** Asks main how backups stand. */
export async function refreshBackups(): Promise<void> {
  const answer = await window.kv.backups.status()
  if (answer.ok) setBackups({ status: answer.value })
}

/** After so long a verified backup is old, in milliseconds. */
export const dayLong = 24 * 60 * 60 * 1000

/** How backups stand, from the worst to the best; the window shows it in the foot of the navigation. */
export type BackupState =
  'unknown' | 'running' | 'failed' | 'faulty' | 'second' | 'old' | 'none' | 'fresh'

/** @param now ISO UTC */
export function backupState(
  { status, isRunning, problem, isBehind }: Backups,
  now: string,
): BackupState {
  if (isRunning) return 'running'
  if (problem) return 'failed'
  if (!status) return 'unknown'
  const { last, second } = status
  if (!last) return 'none'
  if (last.problems > 0) return 'faulty'
  if (second?.problem) return 'second'
  const age = Date.parse(now) - Date.parse(last.createdAt)
  return isBehind && age > dayLong ? 'old' : 'fresh'
}

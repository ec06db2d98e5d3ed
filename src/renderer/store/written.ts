import type { LogEntry } from '@shared/model/change'
import type { Written } from './kept'

/** What one commit wrote, and the entry of the change log that tells it. */
export interface Write {
  readonly entry: LogEntry
  readonly written: readonly Written[]
}

const listeners = new Set<(write: Write) => void>()

/**
 * Calls back after each commit with what it wrote; for what keeps a copy of the records elsewhere. Returns how
 * to stop it.
 */
export function whenWritten(listener: (write: Write) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells what was written; for `commit` alone. */
export function tellWritten(write: Write): void {
  for (const listener of listeners) listener(write)
}

import { useSyncExternalStore } from 'react'

/**
 * Why the database cannot be worked with: it holds nothing, or less than main remembers; it could not be opened;
 * a newer program has brought it up to date; or it is older and could not be backed up before its upgrade.
 */
export type Trouble = 'empty' | 'shrunken' | 'unreadable' | 'newer' | 'upgrade'

/** Undefined until it is known. */
let current: Trouble | null | undefined
const listeners = new Set<() => void>()

export function getTrouble(): Trouble | null | undefined {
  return current
}

export function setTrouble(trouble: Trouble | null): void {
  current = trouble
  for (const listener of listeners) listener()
}

/** The trouble with the database, null when there is none, undefined until it is known. */
export function useTrouble(): Trouble | null | undefined {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, getTrouble)
}

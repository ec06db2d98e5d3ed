import { useSyncExternalStore } from 'react'
import { z } from '@shared/model/base'
import { database } from './database'

/** A person's choices on this laptop; not part of the workspace. */
const preferences = z.object({
  /** Empty until the first start is done. */
  ownName: z.string().catch(''),
  /** The person record that is this user, if any. */
  ownPersonId: z.uuid().nullable().catch(null),
  language: z.enum(['fi', 'en']).catch('fi'),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  /** Sort, filters and columns of each table, by the table's key. */
  views: z.record(z.string(), z.unknown()).catch({}),
  /** Formats and contents chosen in the last export. */
  exportChoices: z.unknown().default(null),
  /** The pictures shown as their equals in words: map, timeline, budgets. */
  asText: z.record(z.string(), z.boolean()).catch({}),
  previewShown: z.boolean().catch(true),
  startDone: z.boolean().catch(false),
  /** Grows with every change: of two copies the newer is known by it. */
  revision: z.number().catch(0),
})
export type Preferences = z.infer<typeof preferences>

const key = 'kv-desk.preferences'
const listeners = new Set<() => void>()
let current = read()

/** A damaged or older value gives the defaults field by field: choices are convenience, not data. */
function parsed(stored: unknown): Preferences {
  const result = preferences.safeParse(stored)
  return result.success ? result.data : preferences.parse({})
}

function read(): Preferences {
  try {
    return parsed(JSON.parse(localStorage.getItem(key) ?? '{}'))
  } catch {
    return parsed({})
  }
}

export function getPreferences(): Preferences {
  return current
}

/**
 * Stores a choice twice: where it is read before the first picture, and in the database, because the
 * former reaches the disk only some time later and a killed process would take it along.
 */
export function setPreferences(changes: Partial<Preferences>): void {
  current = { ...current, ...changes, revision: current.revision + 1 }
  localStorage.setItem(key, JSON.stringify(current))
  void database.draft.put({ key, values: current }).catch(() => undefined)
  tell()
}

/** Takes the database's copy when it is the newer one. */
export async function recoverPreferences(): Promise<void> {
  const copy = parsed((await database.draft.get(key))?.values)
  if (copy.revision <= current.revision) return
  current = copy
  localStorage.setItem(key, JSON.stringify(current))
  tell()
}

function tell() {
  for (const listener of listeners) listener()
}

export function usePreferences(): Preferences {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, getPreferences)
}

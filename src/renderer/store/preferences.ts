import { useSyncExternalStore } from 'react'
import { z } from '@shared/model/base'

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
  previewShown: z.boolean().catch(true),
  startDone: z.boolean().catch(false),
})
export type Preferences = z.infer<typeof preferences>

const key = 'kv-desk.preferences'
const listeners = new Set<() => void>()
let current = read()

/** A damaged or older text gives the defaults field by field: choices are convenience, not data. */
function read(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    const result = preferences.safeParse(stored)
    return result.success ? result.data : preferences.parse({})
  } catch {
    return preferences.parse({})
  }
}

export function getPreferences(): Preferences {
  return current
}

export function setPreferences(changes: Partial<Preferences>): void {
  current = { ...current, ...changes }
  localStorage.setItem(key, JSON.stringify(current))
  for (const listener of listeners) listener()
}

export function usePreferences(): Preferences {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, getPreferences)
}

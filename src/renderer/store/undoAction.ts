import type { LogEntry } from '@shared/model/change'
import { getPreferences } from './preferences'
import { undoEntry } from './undo'

/**
 * The action of a notice that takes back the very change it speaks of, whatever was done after it.
 * Nothing when the change changed nothing: there is then no entry, and undoing would hit another one.
 */
export function undoAction(
  label: string,
  entry: LogEntry | null,
): { action?: { label: string; run: () => Promise<void> } } {
  if (!entry) return {}
  return {
    action: {
      label,
      run: async () => {
        await undoEntry(entry, getPreferences().ownName)
      },
    },
  }
}

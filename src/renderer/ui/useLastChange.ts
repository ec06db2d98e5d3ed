import { useSyncExternalStore } from 'react'
import { lastChange } from '@shared/rules/tasks/lateness'
import { onTime } from './useToday'

/** The last of some moments that has passed, else midnight: what shows it is drawn anew when the next one passes. */
export function useLastChange(moments: readonly string[]): string {
  return useSyncExternalStore(onTime, () => lastChange(moments, new Date().toISOString()))
}

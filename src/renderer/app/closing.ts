import { useSyncExternalStore } from 'react'
import { longChanges } from '@renderer/store/longChange'
import { saving } from '@renderer/store/saving'

let isClosing = false
/** The newest closing is the one that counts: the person may have had the window stay. */
let newest = 0
const listeners = new Set<() => void>()

/**
 * Before the window closes: what is pending is stored, large changes are waited for, and all of it is backed up. The
 * window may close also when that fails.
 * @param closes false when the window is only hidden
 */
export async function close(closes: boolean): Promise<void> {
  newest += 1
  const own = newest
  tell(closes)
  try {
    do {
      await saving.flush()
      const { backUpBeforeClosing } = await import('@renderer/store/backup/closing')
      await backUpBeforeClosing()
    } while (longChanges.areRunning())
  } finally {
    if (own === newest) await window.kv.window.flushed()
  }
}

/** The window stays, whatever goes on in it. */
export function stay(): void {
  newest += 1
  tell(false)
  void window.kv.window.stay()
}

/** Large changes end unwritten, so that the window closes now. */
export function stopAndClose(): void {
  longChanges.stop()
}

/** Whether the window waits for a large change before it closes. */
export function useClosing(): boolean {
  return useSyncExternalStore(subscribe, () => isClosing && longChanges.areRunning())
}

function subscribe(listener: () => void): () => void {
  const stop = longChanges.subscribe(listener)
  listeners.add(listener)
  return () => {
    stop()
    listeners.delete(listener)
  }
}

function tell(closes: boolean): void {
  isClosing = closes
  for (const listener of listeners) listener()
}

import { saving } from './saving'
import type { Watch } from './watch'

let running = 0
let stopping = new AbortController()
const listeners = new Set<() => void>()

/** Large changes, such as an import or a restore, under which the window is not closed. */
export const longChanges = {
  areRunning(): boolean {
    return running > 0
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Ends those that are not written yet; nothing of them stays. */
  stop(): void {
    stopping.abort()
  },
}

/**
 * Makes a large change, which main is told of, and which is waited for when the window closes; one may be part of
 * another. It must not wait for `saving.flush`, which waits for it.
 * @param change is given what follows it: `longChanges.stop` ends it too
 * @param watch of the person who has asked for it
 */
export async function asLongChange<T>(
  change: (watch: Watch) => Promise<T>,
  watch?: Watch,
): Promise<T> {
  if (running === 0) stopping = new AbortController()
  const done = change(stoppedAlso(watch, stopping.signal))
  saving.during(done)
  count(1)
  try {
    return await done
  } finally {
    count(-1)
  }
}

function count(step: 1 | -1): void {
  running += step
  const isTurn = running === (step === 1 ? 1 : 0)
  if (isTurn && 'kv' in globalThis) void window.kv.window.change(running > 0)
  for (const listener of listeners) listener()
}

/** What follows a change, ended by the signal too. */
function stoppedAlso(watch: Watch | undefined, signal: AbortSignal): Watch {
  if (!watch) return { signal, tell: () => undefined }
  const either = new AbortController()
  for (const one of [watch.signal, signal]) {
    if (one.aborted) either.abort()
    one.addEventListener('abort', () => either.abort(), { once: true })
  }
  return { signal: either.signal, tell: watch.tell }
}

/** Whether everything typed is on disk; the window shows it. */
export type SaveState = 'saved' | 'pending' | 'saving' | 'failed'

type Flush = () => Promise<void>

let running = 0
let failed = false
const pending = new Set<Flush>()
const refused = new Set<object>()
const listeners = new Set<() => void>()

/** Until no write is under way. */
function idle(): Promise<void> {
  if (running === 0) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = saving.subscribe(() => {
      if (running > 0) return
      stop()
      resolve()
    })
  })
}

function changed() {
  for (const listener of listeners) listener()
}

export const saving = {
  state(): SaveState {
    if (failed || refused.size > 0) return 'failed'
    if (running > 0) return 'saving'
    return pending.size > 0 ? 'pending' : 'saved'
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** A write begins; call what it returns with how it ended. */
  begin(): (succeeded: boolean) => void {
    running += 1
    changed()
    return (succeeded) => {
      running -= 1
      failed = !succeeded
      changed()
    }
  },
  /** Counts a write of convenience while it goes on: how it ends says nothing of the data. */
  during(write: PromiseLike<unknown>): void {
    running += 1
    changed()
    const ended = () => {
      running -= 1
      changed()
    }
    void write.then(ended, ended)
  },
  /** Something typed waits to be written by `flush`; call what it returns when it no longer does. */
  wait(flush: Flush): () => void {
    pending.add(flush)
    changed()
    return () => {
      if (pending.delete(flush)) changed()
    }
  },
  /** A text on the screen was refused and is not stored; call what it returns when that has passed. */
  refuse(): () => void {
    const token = {}
    refused.add(token)
    changed()
    return () => {
      if (refused.delete(token)) changed()
    }
  },
  /**
   * Writes all that waits and ends when every write that had begun has ended; before the window closes
   * and before anything reads the whole workspace.
   */
  async flush(): Promise<void> {
    await Promise.all([...pending].map((flush) => flush()))
    await idle()
  },
}

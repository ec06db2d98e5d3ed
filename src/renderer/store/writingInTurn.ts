import type { KvDatabase } from './database'

const waiting = new WeakMap<KvDatabase, Promise<unknown>>()

/**
 * Runs something that writes when whatever else writes to the database has ended, well or not. Chromium keeps a
 * note of every open transaction that has changed something, with a lock on the whole database, and throws the
 * database away when it was killed and finds two of them at the next start (LevelDBScopes::Initialize,
 * "Invalid locks on disk"): two must never be open at once.
 */
export function writingInTurn<T>(into: KvDatabase, write: () => PromiseLike<T>): Promise<T> {
  const done = (waiting.get(into) ?? Promise.resolve()).then(write, write)
  waiting.set(
    into,
    done.catch(() => undefined),
  )
  return done
}

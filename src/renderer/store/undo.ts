import type { LogEntry } from '@shared/model/change'
import { patch, remove, type Change } from './change'
import { commit, type CommitResult } from './commit'
import { database, type KvDatabase } from './database'
import { latelyWritten } from './latelyWritten'

/** Exports are facts that happened, and the starter workspace is where everything begins. */
const neverUndone: ReadonlySet<LogEntry['cause']> = new Set(['export', 'starter'])

/**
 * The entry that undo, or redo, would reverse now; null when there is none. Reads the log from the newest entry
 * back. An undo takes its entry out of play, and a redo takes the undo out; a new change ends what could be redone.
 * Nothing from before an undone merge or an erasure comes back.
 */
export async function toReverse(
  code: 'undo' | 'redo',
  from: KvDatabase = database,
): Promise<LogEntry | null> {
  const reversed = new Set<string>()
  let found: LogEntry | null = null
  await latelyWritten(from).tail.walk((entry) => {
    const { id, cause, reverses } = entry
    if (cause === 'erase') return 'enough'
    // What lies before an undone merge may have come with it, and was then never done here.
    if (reversed.has(id)) return cause === 'merge' ? 'enough' : 'more'
    if (neverUndone.has(cause)) return 'more'
    if (reverses) reversed.add(reverses)
    const isReversal = cause === 'undo' || cause === 'redo'
    const isWanted = code === 'redo' ? cause === 'undo' : !isReversal
    if (isWanted) found = entry
    return isWanted || !isReversal ? 'enough' : 'more'
  })
  return found
}

/** Takes the last change back. Null when there is nothing to undo. */
export function undoLast(who: string, into: KvDatabase = database) {
  return inTurn(() => reverse(() => toReverse('undo', into), 'undo', who, into))
}

/** Makes the last undone change again. Null when there is nothing to redo. */
export function redoLast(who: string, into: KvDatabase = database) {
  return inTurn(() => reverse(() => toReverse('redo', into), 'redo', who, into))
}

let last: Promise<unknown> = Promise.resolve()

/** Keys pressed fast: each looks for what to reverse when the one before has been written. */
function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const next = last.then(run)
  last = next.catch(() => undefined)
  return next
}

/**
 * Takes one change back, the one a notice speaks of, whatever was done after it. Null when it has been taken back
 * already, or when an erasure came after it: nothing that was before may come back.
 */
export function undoEntry(entry: LogEntry, who: string, into: KvDatabase = database) {
  return inTurn(() => reverse(() => stillStanding(entry, into), 'undo', who, into))
}

/** The entry, or null when it has been taken back, or an erasure came after it. */
async function stillStanding(entry: LogEntry, from: KvDatabase): Promise<LogEntry | null> {
  const reversed = new Set<string>()
  let isErased = false
  await latelyWritten(from).tail.walk(({ id, cause, reverses }) => {
    if (id <= entry.id) return 'enough'
    isErased ||= cause === 'erase'
    if (reverses && !reversed.has(id)) reversed.add(reverses)
    return 'more'
  })
  return isErased || reversed.has(entry.id) ? null : entry
}

/** Reverses what is found in the log; when another copy of the program has written since, it is looked for again. */
async function reverse(
  find: () => Promise<LogEntry | null>,
  code: 'undo' | 'redo',
  who: string,
  into: KvDatabase,
): Promise<CommitResult | null> {
  for (;;) {
    const entry = await find()
    if (!entry) return null
    const changes = entry.changes.map(({ kind, id, before }): Change => {
      return before ? patch(kind, id, before) : remove(kind, id)
    })
    const result = await commit(changes, { code, who, reverses: entry.id }, into)
    if (result.ok || result.problem.code !== 'overtaken') return result
  }
}

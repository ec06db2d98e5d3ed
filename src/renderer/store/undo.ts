import type { LogEntry } from '@shared/model/change'
import { patch, remove, type Change } from './change'
import { commit, type CommitResult } from './commit'
import { database, type KvDatabase } from './database'
import { latelyWritten } from './latelyWritten'

/** Exports are facts that happened, and the starter workspace is where everything begins. */
const neverUndone: ReadonlySet<LogEntry['cause']> = new Set(['export', 'starter'])

/** The entries that undo and redo would reverse now; null when there is none. */
export interface UndoState {
  undo: LogEntry | null
  redo: LogEntry | null
}

/**
 * Reads the log from the newest entry back. An undo takes its entry out of play, and a redo takes the
 * undo out; a new change ends what could be redone. Nothing from before an undone merge or an erasure comes back.
 */
export async function undoState(from: KvDatabase = database): Promise<UndoState> {
  const reversed = new Set<string>()
  const state: UndoState = { undo: null, redo: null }
  let newChangeSeen = false
  await latelyWritten(from).tail.walk((entry) => {
    const { id, cause, reverses } = entry
    if (cause === 'erase') return 'enough'
    // What lies before an undone merge may have come with it, and was then never done here.
    if (reversed.has(id)) return cause === 'merge' ? 'enough' : 'more'
    if (neverUndone.has(cause)) return 'more'
    if (reverses) reversed.add(reverses)
    if (cause === 'undo' && !newChangeSeen) state.redo ??= entry
    if (cause === 'undo' || cause === 'redo') return 'more'
    newChangeSeen = true
    state.undo = entry
    return 'enough'
  })
  return state
}

/** Takes the last change back. Null when there is nothing to undo. */
export function undoLast(who: string, into: KvDatabase = database) {
  return inTurn(async () => {
    const { undo } = await undoState(into)
    return undo && reverse(undo, 'undo', who, into)
  })
}

/** Makes the last undone change again. Null when there is nothing to redo. */
export function redoLast(who: string, into: KvDatabase = database) {
  return inTurn(async () => {
    const { redo } = await undoState(into)
    return redo && reverse(redo, 'redo', who, into)
  })
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
  return inTurn(async () => {
    const reversed = new Set<string>()
    let isErased = false
    await latelyWritten(into).tail.walk(({ id, cause, reverses }) => {
      if (id <= entry.id) return 'enough'
      isErased ||= cause === 'erase'
      if (reverses && !reversed.has(id)) reversed.add(reverses)
      return 'more'
    })
    return isErased || reversed.has(entry.id) ? null : reverse(entry, 'undo', who, into)
  })
}

function reverse(
  entry: LogEntry,
  code: 'undo' | 'redo',
  who: string,
  into: KvDatabase,
): Promise<CommitResult> {
  const changes = entry.changes.map(({ kind, id, before }): Change => {
    return before ? patch(kind, id, before) : remove(kind, id)
  })
  return commit(changes, { code, who, reverses: entry.id }, into)
}

import type { LogEntry } from '@shared/model/change'
import { patch, remove, type Change } from './change'
import { commit, type CommitResult } from './commit'
import { database, type KvDatabase } from './database'

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
  let isEndMet = false
  await from.log
    .orderBy('id')
    .reverse()
    .until(() => state.undo !== null || isEndMet)
    .each((entry) => {
      // What lies before an undone merge may have come with it, and was then never done here.
      const isUndoneMerge = entry.cause === 'merge' && reversed.has(entry.id)
      if (isUndoneMerge || entry.cause === 'erase') isEndMet = true
      if (entry.cause === 'erase') return
      if (reversed.has(entry.id) || neverUndone.has(entry.cause)) return
      if (entry.reverses) reversed.add(entry.reverses)
      if (entry.cause === 'undo') {
        if (!newChangeSeen && !state.redo) state.redo = entry
        return
      }
      if (entry.cause === 'redo') return
      newChangeSeen = true
      state.undo = entry
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
    await into.log
      .where('id')
      .above(entry.id)
      .reverse()
      .each(({ id, cause, reverses }) => {
        isErased ||= cause === 'erase'
        if (reverses && !reversed.has(id)) reversed.add(reverses)
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

import type { LogEntry } from '@shared/model/change'
import { reasonBefore } from './backup/before'
import type { Change } from './change'
import { problemOf, type CommitProblem } from './commitProblem'
import { database, type KvDatabase } from './database'
import { keepWritten } from './kept'
import { asLongChange } from './longChange'
import { saving } from './saving'
import type { Cause, writeAll as WriteAll } from './write'
import { untilCancelled, type Watch } from './watch'
import { tellWritten } from './written'

export type CommitResult =
  { ok: true; entry: LogEntry | null } | { ok: false; problem: CommitProblem }

/** A change of more records may take long. */
const many = 500

let writing: Promise<typeof WriteAll> | undefined

/** The schemas come with the first change: showing records takes none, and the first screen does not wait. */
async function loadWriting(): Promise<typeof WriteAll> {
  const { writeAll } = await import('./write')
  return writeAll
}

/** A large change waits for a backup. It can be undone too, so it does not fail with the backup, which tells of itself. */
async function backUpBefore(changes: readonly Change[], { code }: Cause): Promise<void> {
  const reason = reasonBefore(changes, code)
  if (!reason || !('kv' in globalThis)) return
  const { backupIfBehind } = await import('./backup/take')
  await backupIfBehind(reason)
}

/**
 * The one write door. Validates every record, then writes records and their change-log entry in one
 * strict transaction: all of it or nothing. Changes that change nothing leave no entry (`entry` null).
 * @param watch follows a large change, which can be ended by it until it is written: `cancelled` is the problem then
 */
export function commit(
  changes: readonly Change[],
  cause: Cause,
  into: KvDatabase = database,
  watch?: Watch,
): Promise<CommitResult> {
  const isLong =
    into === database && (changes.length > many || reasonBefore(changes, cause.code) !== null)
  return isLong
    ? asLongChange((followed) => write(changes, cause, into, followed), watch)
    : write(changes, cause, into, watch)
}

async function write(
  changes: readonly Change[],
  cause: Cause,
  into: KvDatabase,
  watch: Watch | undefined,
): Promise<CommitResult> {
  const done = saving.begin()
  try {
    if (into === database) await untilCancelled(backUpBefore(changes, cause), watch)
    const writeAll = await (writing ??= loadWriting())
    const { entry, written } = await writeAll(changes, cause, into, watch)
    if (into === database) {
      keepWritten(written)
      if (entry) tellWritten({ entry, written })
    }
    done(true)
    return { ok: true, entry }
  } catch (error) {
    const problem = problemOf(error)
    // What the person has ended did not fail.
    done(problem.code === 'cancelled')
    return { ok: false, problem }
  }
}

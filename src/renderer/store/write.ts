import type { CauseCode, LogEntry } from '@shared/model/change'
import { idAfter } from '@shared/model/base'
import type { RecordKind } from '@shared/model/link'
import type { Task } from '@shared/model/task'
import type { AnyRecord } from '@shared/model/records'
import { storedEntry } from './backlinks'
import { type Change, patched } from './change'
import { Overtaken } from './commitProblem'
import { completeTasks, numbered } from './completeTasks'
import { type KvDatabase, newestEntry } from './database'
import { changedFields } from './difference'
import type { Written } from './kept'
import { type LatelyWritten, latelyWritten, newestOf } from './latelyWritten'
import { keepMinutes } from './minutesLock'
import { type Alteration, putAll } from './putAll'
import { validated, validatedAhead } from './validate'
import { refuseCancelled, type Watch } from './watch'
import { writingInTurn } from './writingInTurn'

export interface Cause {
  code: CauseCode
  who: string
  reverses?: string
  /** Why, in the person's words, where it was asked. */
  reason?: string
  /** Entries of the change log of another copy that come along, as when a backup is restored. */
  history?: readonly LogEntry[]
}

interface Done {
  entry: LogEntry | null
  written: readonly Written[]
}

/**
 * Validates and writes for `commit`, and for nobody else. Changes wait for each other.
 * @returns the change-log entry, null when nothing changed, and the records as they were written
 * @throws InvalidRecord, Cancelled, Overtaken (an undo only), or what the database throws; nothing is written then
 */
export function writeAll(
  changes: readonly Change[],
  cause: Cause,
  into: KvDatabase,
  watch?: Watch,
): Promise<Done> {
  const lately = latelyWritten(into)
  return writingInTurn(into, async () => {
    try {
      return await tryToWrite(changes, cause, into, lately, watch)
    } catch (error) {
      lately.forget()
      // What an undo reverses was found in the log as it was, and is found anew by who asked for it.
      if (!(error instanceof Overtaken) || cause.reverses) throw error
      return tryToWrite(changes, cause, into, lately, watch)
    }
  })
}

/**
 * What a change follows from is read first, and the transaction that writes makes sure that no entry has come to
 * the log since: it is then as long as a bare one, which a transaction that reads before it writes is not.
 */
async function tryToWrite(
  changes: readonly Change[],
  cause: Cause,
  into: KvDatabase,
  lately: LatelyWritten,
  watch: Watch | undefined,
): Promise<Done> {
  refuseCancelled(watch)
  const kinds = [...new Set(changes.map((change) => change.kind))]
  const newest = lately.newest === undefined ? await newestEntry(into) : lately.newest
  const ahead = await validatedAhead(changes, watch)
  const altered: Alteration[] = []
  for (const kind of kinds) {
    const mine = changes.filter((change) => change.kind === kind)
    // Added one by one: a call cannot be given as many arguments as an import has records.
    for (const one of await alteredOf(kind, mine, ahead, cause, into)) altered.push(one)
  }
  if (!takenAsTheyAre.has(cause.code)) await keepMinutes(altered, into)
  const history = (cause.history ?? []).map(storedEntry)
  const entry = entryOf(altered, cause, newestOf(newest, history))
  const entries = entry ? [...history, storedEntry(entry)] : history
  if (entries.length > 0) await putAll(altered, entries, newest, into, watch)
  else if ((await newestEntry(into)) !== newest) throw new Overtaken()
  const written = altered.map(({ kind, after }) => ({ kind, record: after }))
  lately.note(newest, entries, written)
  return { entry, written }
}

/** The records of a kind that the changes alter, and those that come along. */
async function alteredOf(
  kind: RecordKind,
  changes: readonly Change[],
  ahead: ReadonlyMap<Change, AnyRecord>,
  cause: Cause,
  into: KvDatabase,
): Promise<Alteration[]> {
  const before = await latelyWritten(into).records(kind, [...new Set(changes.map(idOf))])
  const after = new Map(before)
  for (const change of changes) {
    const id = idOf(change)
    const record = ahead.get(change) ?? applied(change, after.get(id))
    if (record) after.set(id, record)
  }
  if (kind === 'task') await completeAfter(before, after, cause, into)
  return [...after].flatMap(([id, record]) => {
    const was = before.get(id)
    const fields = record && changedFields(was, record)
    return record && fields ? [{ kind, before: was, after: record, fields }] : []
  })
}

/**
 * The entry that tells a change; null when nothing changed. An undo that finds nothing to change is told all the
 * same, or the next one would try the same entry again. @param newest the id it comes after
 */
function entryOf(
  altered: readonly Alteration[],
  cause: Cause,
  newest: string | null,
): LogEntry | null {
  if (altered.length === 0 && !cause.reverses) return null
  return {
    id: idAfter(newest),
    at: new Date().toISOString(),
    who: cause.who,
    cause: cause.code,
    changes: altered.map(({ kind, after, fields }) => ({
      kind,
      id: after.id,
      after: fields.after,
      // What is erased is not written down once more.
      before: cause.code === 'erase' ? {} : fields.before,
    })),
    reason: cause.reason ?? '',
    reverses: cause.reverses ?? null,
  }
}

/** Changes that bring back or bring in what has been settled before. */
const takenAsTheyAre: ReadonlySet<CauseCode> = new Set([
  'undo',
  'redo',
  'rows',
  'replace',
  'merge',
  'starter',
  'restore',
  'empty',
])

/** Changes that bring in what was made elsewhere. */
const bringsIn: ReadonlySet<CauseCode> = new Set(['rows', 'replace'])

/** Tasks with what comes with their change; tasks that come along are added. What a table brings in gets its number. */
async function completeAfter(
  before: ReadonlyMap<string, AnyRecord | undefined>,
  after: Map<string, AnyRecord | undefined>,
  { code, reason }: Cause,
  into: KvDatabase,
): Promise<void> {
  if (bringsIn.has(code)) {
    const brought = [...after.values()].filter((record) => record !== undefined)
    for (const task of await numbered(brought as Task[], into)) after.set(task.id, task)
  }
  if (takenAsTheyAre.has(code)) return
  const tasks = [...after.entries()].flatMap(([id, record]) =>
    record ? [{ before: before.get(id) as Task | undefined, after: record as Task }] : [],
  )
  for (const task of await completeTasks(tasks, reason ?? '', into))
    after.set(task.id, validated('task', task))
}

function idOf(change: Change): string {
  return change.type === 'put' ? change.record.id : change.id
}

/** The record after one change, validated; undefined when there is nothing to change. */
function applied(change: Change, current: AnyRecord | undefined): AnyRecord | undefined {
  if (change.type === 'put') return validated(change.kind, change.record)
  if (!current) return undefined
  if (change.type === 'patch') return validated(change.kind, patched(current, change.fields))
  return current.deletedAt ? current : { ...current, deletedAt: new Date().toISOString() }
}

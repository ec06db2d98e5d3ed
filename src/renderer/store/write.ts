import type { CauseCode, ChangedRecord, LogEntry } from '@shared/model/change'
import { idAfter } from '@shared/model/base'
import type { RecordKind } from '@shared/model/link'
import type { Task } from '@shared/model/task'
import { recordSchemas, type AnyRecord } from '@shared/model/records'
import { backlinkOf, storedEntry } from './backlinks'
import { type Change, patched } from './change'
import { completeTasks } from './completeTasks'
import { InvalidRecord } from './commitProblem'
import { type KvDatabase, newestEntry } from './database'
import { changedFields } from './difference'
import type { Written } from './kept'

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
 * Validates and writes for `commit`, and for nobody else.
 * @returns the change-log entry, null when nothing changed, and the records as they were written
 * @throws InvalidRecord, or what the database throws; nothing is written then
 */
export async function writeAll(
  changes: readonly Change[],
  cause: Cause,
  into: KvDatabase,
): Promise<Done> {
  const kinds = [...new Set(changes.map((change) => change.kind))]
  const tables = [...kinds.map((kind) => into.records(kind)), into.log, into.backlink]
  return into.transaction('rw', tables, async () => {
    await into.log.bulkPut((cause.history ?? []).map(storedEntry))
    const logged: ChangedRecord[] = []
    const written: Written[] = []
    for (const kind of kinds) {
      const mine = changes.filter((change) => change.kind === kind)
      const done = await writeKind(kind, mine, cause, into)
      logged.push(...done.logged)
      written.push(...done.written.map((record) => ({ kind, record })))
    }
    if (logged.length === 0) return { entry: null, written }
    const entry: LogEntry = {
      id: idAfter(await newestEntry(into)),
      at: new Date().toISOString(),
      who: cause.who,
      cause: cause.code,
      changes: logged,
      reason: cause.reason ?? '',
      reverses: cause.reverses ?? null,
    }
    await into.log.add(storedEntry(entry))
    return { entry, written }
  })
}

async function writeKind(
  kind: RecordKind,
  changes: readonly Change[],
  cause: Cause,
  into: KvDatabase,
): Promise<{ logged: ChangedRecord[]; written: AnyRecord[] }> {
  const table = into.records(kind)
  const ids = [...new Set(changes.map(idOf))]
  const found = await table.bulkGet(ids)
  const before = new Map<string, AnyRecord | undefined>(ids.map((id, index) => [id, found[index]]))
  const after = new Map(before)
  for (const change of changes) {
    const id = idOf(change)
    const record = applied(change, after.get(id))
    if (record) after.set(id, record)
  }
  if (kind === 'task' && !takenAsTheyAre.has(cause.code))
    await completeAfter(before, after, cause.reason ?? '', into)
  const logged: ChangedRecord[] = []
  const written: AnyRecord[] = []
  for (const [id, record] of after) {
    if (!record) continue
    const fields = changedFields(before.get(id), record)
    if (!fields) continue
    written.push(record)
    logged.push({ kind, id, ...fields })
  }
  await (table as { bulkPut(rows: readonly unknown[]): Promise<unknown> }).bulkPut(written)
  await into.backlink.bulkPut(written.map((record) => backlinkOf(kind, record)))
  return { logged, written }
}

/** Changes that bring back or bring in what has been settled before. */
const takenAsTheyAre: ReadonlySet<CauseCode> = new Set([
  'undo',
  'redo',
  'import',
  'starter',
  'restore',
  'empty',
])

/** Tasks with what comes with their change; tasks that come along are added. */
async function completeAfter(
  before: ReadonlyMap<string, AnyRecord | undefined>,
  after: Map<string, AnyRecord | undefined>,
  why: string,
  into: KvDatabase,
): Promise<void> {
  const tasks = [...after.entries()].flatMap(([id, record]) =>
    record ? [{ before: before.get(id) as Task | undefined, after: record as Task }] : [],
  )
  for (const task of await completeTasks(tasks, why, into))
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

function validated(kind: RecordKind, record: unknown): AnyRecord {
  const result = recordSchemas[kind].safeParse(record)
  if (result.success) return result.data
  const id = (record as { id?: string }).id ?? ''
  throw new InvalidRecord({ code: 'invalid', kind, id, issues: result.error.issues })
}

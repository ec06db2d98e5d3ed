import type { CauseCode, ChangedRecord, LogEntry } from '@shared/model/change'
import { idAfter } from '@shared/model/base'
import type { RecordKind } from '@shared/model/link'
import type { Task } from '@shared/model/task'
import type { AnyRecord } from '@shared/model/records'
import { groupBy } from '@shared/rules/groupBy'
import { backlinkOf, storedEntry } from './backlinks'
import { type Change, patched } from './change'
import { completeTasks } from './completeTasks'
import { type KvDatabase, newestEntry } from './database'
import { changedFields } from './difference'
import type { Written } from './kept'
import { type AlteredRecord, keepMinutes } from './minutesLock'
import type { StoredEntry } from './tables'
import { validated, validatedAhead } from './validate'

export interface Cause {
  code: CauseCode
  who: string
  reverses?: string
  /** Why, in the person's words, where it was asked. */
  reason?: string
  /** Entries of the change log of another copy that come along, as when a backup is restored. */
  history?: readonly LogEntry[]
}

/** A record that a change alters, with the fields that the log tells of. */
interface Alteration extends AlteredRecord {
  readonly fields: Pick<ChangedRecord, 'before' | 'after'>
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
  const read = kinds.includes('occurrence') ? new Set([...kinds, 'meeting' as const]) : kinds
  const tables = [...[...read].map((kind) => into.records(kind)), into.log, into.backlink]
  const ahead = await validatedAhead(changes)
  return into.transaction('rw', tables, async () => {
    // What is asked of the database together comes in one turn: each turn is as long as the writing itself.
    const [before, newest] = await Promise.all([
      readBefore(changes, kinds, into),
      newestEntry(into),
    ])
    const altered: Alteration[] = []
    for (const kind of kinds) {
      const mine = changes.filter((change) => change.kind === kind)
      const was = before.get(kind) ?? new Map<string, AnyRecord>()
      // Added one by one: a call cannot be given as many arguments as an import has records.
      for (const one of await alteredOf(kind, mine, was, ahead, cause, into)) altered.push(one)
    }
    if (!takenAsTheyAre.has(cause.code)) await keepMinutes(altered, into)
    const history = (cause.history ?? []).map(storedEntry)
    const entry = entryOf(altered, cause, last([newest, ...history.map(({ id }) => id)]))
    await putAll(altered, entry ? [...history, storedEntry(entry)] : history, into)
    return { entry, written: altered.map(({ kind, after }) => ({ kind, record: after })) }
  })
}

/** The greatest of some ids; null when there is none. */
const last = (ids: readonly (string | null)[]) =>
  ids.reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b), null)

/** So many records are handed to the database at once; between, the screen has its turn. */
const many = 2000

type Before = ReadonlyMap<string, AnyRecord | undefined>

/** The records that are to change as they are now, by kind and id. */
async function readBefore(
  changes: readonly Change[],
  kinds: readonly RecordKind[],
  into: KvDatabase,
): Promise<ReadonlyMap<RecordKind, Before>> {
  const read = kinds.map(async (kind) => {
    const mine = changes.filter((change) => change.kind === kind)
    const ids = [...new Set(mine.map(idOf))]
    const asked = ids.length > many ? await presentOf(ids, kind, into) : ids
    const found: readonly (AnyRecord | undefined)[] = await into.records(kind).bulkGet(asked)
    const there = new Map(asked.map((id, index) => [id, found[index]]))
    return [kind, new Map(ids.map((id) => [id, there.get(id)]))] as const
  })
  return new Map(await Promise.all(read))
}

/** Those of many ids that are there: all are new as a rule, and to ask for each takes as long as to write it. */
async function presentOf(ids: readonly string[], kind: RecordKind, into: KvDatabase) {
  const present = new Set(await into.records(kind).toCollection().primaryKeys())
  return ids.filter((id) => present.has(id))
}

/** The records of a kind that the changes alter, and those that come along. */
async function alteredOf(
  kind: RecordKind,
  changes: readonly Change[],
  before: Before,
  ahead: ReadonlyMap<Change, AnyRecord>,
  cause: Cause,
  into: KvDatabase,
): Promise<Alteration[]> {
  const after = new Map(before)
  for (const change of changes) {
    const id = idOf(change)
    const record = ahead.get(change) ?? applied(change, after.get(id))
    if (record) after.set(id, record)
  }
  if (kind === 'task' && !takenAsTheyAre.has(cause.code))
    await completeAfter(before, after, cause.reason ?? '', into)
  return [...after].flatMap(([id, record]) => {
    const was = before.get(id)
    const fields = record && changedFields(was, record)
    return record && fields ? [{ kind, before: was, after: record, fields }] : []
  })
}

/** The entry that tells a change; null when nothing changed. @param newest the id it comes after */
function entryOf(
  altered: readonly Alteration[],
  cause: Cause,
  newest: string | null,
): LogEntry | null {
  if (altered.length === 0) return null
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

async function putAll(
  altered: readonly Alteration[],
  entries: readonly StoredEntry[],
  into: KvDatabase,
): Promise<void> {
  if (altered.length > many) {
    await putInPieces(altered, into)
    await into.log.bulkPut(entries)
    return
  }
  await Promise.all([...putsOf(altered, into), into.log.bulkPut(entries)])
}

/** Records of all kinds, and what they point at. */
function putsOf(altered: readonly Alteration[], into: KvDatabase): Promise<unknown>[] {
  const byKind = groupBy(altered, ({ kind }) => kind)
  const puts = [...byKind].map(([kind, own]) =>
    into.table<AnyRecord>(kind).bulkPut(own.map(({ after }) => after)),
  )
  return [...puts, into.backlink.bulkPut(altered.map(({ kind, after }) => backlinkOf(kind, after)))]
}

async function putInPieces(altered: readonly Alteration[], into: KvDatabase): Promise<void> {
  for (let at = 0; at < altered.length; at += many)
    await Promise.all(putsOf(altered.slice(at, at + many), into))
}

/** Changes that bring back or bring in what has been settled before. */
const takenAsTheyAre: ReadonlySet<CauseCode> = new Set([
  'undo',
  'redo',
  'import',
  'merge',
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

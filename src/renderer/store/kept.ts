import { useMemo, useSyncExternalStore } from 'react'
import type { RecordKind } from '@shared/model/link'
import type { AnyRecord, RecordOf } from '@shared/model/records'
import { groupBy } from '@shared/rules/groupBy'
import { database } from './database'

/**
 * The living records of a kind, kept in memory once they have been asked for. All writing goes through
 * `commit`, which tells what it wrote, so a register opens without reading its thousands of rows again and
 * a change touches one row instead of reading all.
 */
interface Kept {
  readonly rows: readonly AnyRecord[]
  readonly byId: ReadonlyMap<string, AnyRecord>
}

/** A record as it was written. */
export interface Written {
  readonly kind: RecordKind
  readonly record: AnyRecord
}

const kept = new Map<RecordKind, Kept>()
/** What was written while a kind was being read, to be laid over what was read. */
const meanwhile = new Map<RecordKind, AnyRecord[]>()
/** Why a kind could not be read: told to whoever asks for it, until it is tried again. */
const failures = new Map<RecordKind, Error>()
const listeners = new Set<() => void>()

/** Reads the records of a kind unless they are on their way. It never rejects: nobody waits for it. */
async function keep(kind: RecordKind): Promise<void> {
  if (meanwhile.has(kind)) return
  meanwhile.set(kind, [])
  try {
    const rows = await database.table<AnyRecord>(kind).toArray()
    const written = meanwhile.get(kind) ?? []
    kept.set(kind, withWritten(keptOf(rows.filter(isLiving)), written))
  } catch (error) {
    failures.set(kind, error instanceof Error ? error : new Error(String(error)))
  } finally {
    meanwhile.delete(kind)
  }
  tell()
}

/** What could not be read is read again when it is asked for; for "try again". */
export function forgetFailures(): void {
  failures.clear()
}

/** Lays over what is kept what a commit has written; for `commit` alone. */
export function keepWritten(written: readonly Written[]): void {
  const byKind = groupBy(written, ({ kind }) => kind)
  for (const [kind, own] of byKind) {
    const records = own.map(({ record }) => record)
    meanwhile.get(kind)?.push(...records)
    const before = kept.get(kind)
    if (before) kept.set(kind, withWritten(before, records))
  }
  tell()
}

/** Forgets everything, for tests that empty the database behind the back of `commit`. */
export function forgetKept(): void {
  kept.clear()
  tell()
}

/** The living records of one kind, renewed when they change; undefined while they load. */
export function useRecords<K extends RecordKind>(kind: K): readonly RecordOf<K>[] | undefined {
  const found = useSyncExternalStore(subscribe, () => keptOrAsked(kind))
  return found?.rows as readonly RecordOf<K>[] | undefined
}

/** The living records of some kinds, by id. */
export type RecordMaps<N extends RecordKind> = {
  readonly [K in N]: ReadonlyMap<string, RecordOf<K>>
}

/** The living records of several kinds, renewed when any of them changes; undefined while they load. */
export function useRecordMaps<N extends RecordKind>(
  kinds: readonly N[],
): RecordMaps<N> | undefined {
  const names = kinds.join(' ')
  const read = useMemo(
    () => mapsReader(names.split(' ').filter((name) => name !== '') as N[]),
    [names],
  )
  return useSyncExternalStore(subscribe, read)
}

/** Gives the same object again as long as none of the kinds has changed. */
function mapsReader<N extends RecordKind>(kinds: readonly N[]): () => RecordMaps<N> | undefined {
  let parts: readonly (Kept | undefined)[] | null = null
  let maps: RecordMaps<N> | undefined
  return () => {
    const now = kinds.map((kind) => keptOrAsked(kind))
    if (now.every((part, at) => part === parts?.[at]) && parts !== null) return maps
    parts = now
    const isWhole = now.every((part) => part !== undefined)
    maps = isWhole
      ? (Object.fromEntries(kinds.map((kind, at) => [kind, now[at]?.byId])) as RecordMaps<N>)
      : undefined
    return maps
  }
}

/** @throws what kept the kind from being read, for the error boundary to tell */
function keptOrAsked(kind: RecordKind): Kept | undefined {
  const found = kept.get(kind)
  if (found) return found
  const failure = failures.get(kind)
  if (failure) throw failure
  void keep(kind)
  return undefined
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}

function isLiving({ deletedAt }: AnyRecord): boolean {
  return deletedAt === null
}

function keptOf(rows: readonly AnyRecord[]): Kept {
  return { rows, byId: new Map(rows.map((row) => [row.id, row])) }
}

/** Changed records stay in their places, new ones come last, removed ones go. */
function withWritten({ rows, byId }: Kept, written: readonly AnyRecord[]): Kept {
  if (written.length === 0) return { rows, byId }
  const changes = new Map(written.map((record) => [record.id, record]))
  const stayed = rows.map((row) => changes.get(row.id) ?? row)
  const added = [...changes.values()].filter(({ id }) => !byId.has(id))
  return keptOf([...stayed, ...added].filter(isLiving))
}

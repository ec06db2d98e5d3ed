import type { LogEntry } from '@shared/model/change'
import type { RecordKind } from '@shared/model/link'
import type { AnyRecord } from '@shared/model/records'
import type { KvDatabase } from './database'
import type { Written } from './kept'
import { LogTail } from './logTail'

/** More than a person changes in turns; a larger change is read from the database again. */
const most = 500

/**
 * What the last changes of a database wrote, so that the next change of the same records writes without reading
 * first. It is true as long as `newest` is the newest entry of the log, which the transaction that writes makes sure of.
 */
export class LatelyWritten {
  /** The newest entry of the log; null in an empty log, undefined when it is not known. */
  newest: string | null | undefined
  /** The entries before it. */
  readonly tail: LogTail
  readonly #written = new Map<string, AnyRecord>()

  constructor(private readonly of: KvDatabase) {
    this.tail = new LogTail(of)
  }

  /** Records as they are now, by id; undefined for those that are not there. */
  async records(
    kind: RecordKind,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, AnyRecord | undefined>> {
    const unknown = ids.filter((id) => !this.#written.has(id))
    const asked = unknown.length > most ? await this.#present(kind, unknown) : unknown
    const read: readonly (AnyRecord | undefined)[] =
      asked.length > 0 ? await this.of.records(kind).bulkGet([...asked]) : []
    const found = new Map(asked.map((id, at) => [id, read[at]]))
    return new Map(ids.map((id) => [id, this.#written.get(id) ?? found.get(id)]))
  }

  /** Those of many ids that are there: as a rule all are new, and to ask for each takes as long as to write it. */
  async #present(kind: RecordKind, ids: readonly string[]): Promise<string[]> {
    const present = new Set(await this.of.records(kind).toCollection().primaryKeys())
    return ids.filter((id) => present.has(id))
  }

  /** Notes what a change wrote. @param before the newest entry of the log before it */
  note(before: string | null, entries: readonly LogEntry[], written: readonly Written[]): void {
    this.newest = newestOf(before, entries)
    this.tail.note(before, entries)
    if (this.#written.size + written.length > most) this.#written.clear()
    if (written.length > most) return
    for (const { record } of written) this.#written.set(record.id, record)
  }

  /** Nothing is known any more: the next change reads everything. */
  forget(): void {
    this.newest = undefined
    this.tail.forget()
    this.#written.clear()
  }
}

/** The newest entry of a log after entries came to it, which may be older than what was there; null in an empty log. */
export function newestOf(before: string | null, entries: readonly LogEntry[]): string | null {
  return entries.reduce((newest, { id }) => (id > (newest ?? '') ? id : newest), before)
}

const ofDatabases = new WeakMap<KvDatabase, LatelyWritten>()

/** What was lately written to a database. */
export function latelyWritten(of: KvDatabase): LatelyWritten {
  const known = ofDatabases.get(of) ?? new LatelyWritten(of)
  ofDatabases.set(of, known)
  return known
}

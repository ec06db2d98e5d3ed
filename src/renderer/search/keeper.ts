import { recordKinds, type RecordKind } from '@shared/model/link'
import type { AnyRecord } from '@shared/model/records'
import { SearchIndex } from '@shared/search/searchIndex'
import type { Searchable } from '@shared/search/searchable'
import { toSearchable } from '@shared/search/toSearchable'
import type { KvDatabase } from '@renderer/store/database'
import type { Written } from '@renderer/store/kept'
import { changesAfter, logEnd, type LogPosition } from './changes'
import type { WriteNotice } from './messages'
import { readSaved, saveIndex } from './savedIndex'

/** How many records are read in one go, and how many make a segment while everything is read. */
const batch = 2000
const segmentSize = 20_000
/**
 * After so many changed records the index is made one piece again and saved, without what was removed: at
 * least so many, and with a larger index a share of it, as saving takes longer.
 */
const leastUnsaved = 50
const unsavedShare = 0.02

const pause = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve)
  })

/** Keeps an index true to a database: loads or builds it, and follows the change log. */
export class IndexKeeper {
  index = new SearchIndex()
  /** False while the index is being built. */
  isComplete = false
  private position: LogPosition = { last: '', count: 0 }
  /** The last entry that was read from the log, and not told by the window. */
  private readUntil = ''
  private unsaved = 0
  /** Changes of the index come one after another. */
  private work: Promise<void> = Promise.resolve()

  constructor(private readonly database: KvDatabase) {}

  /** Resolves when everything can be found. */
  start(): Promise<void> {
    return this.inTurn(async () => {
      const saved = await readSaved(this.database.verno).catch(() => null)
      if (saved) {
        this.index = new SearchIndex(saved.index)
        this.position = saved.position
        await this.applyChanges()
      } else {
        await this.build()
      }
      this.isComplete = true
    })
  }

  /** Takes in what a commit wrote, and reads it from the database when it was not handed over. */
  follow({ entryId, records }: Pick<WriteNotice, 'entryId' | 'records'>): Promise<void> {
    return this.inTurn(async () => {
      // What was written before the log was read is in the index already.
      if (entryId <= this.readUntil) return
      if (records === null) return this.applyChanges()
      this.put(records)
      const { last, count } = this.position
      this.position = { last: entryId > last ? entryId : last, count: count + 1 }
      await this.tidy()
    })
  }

  private inTurn(job: () => Promise<void>): Promise<void> {
    const done = this.work.then(job)
    this.work = done.catch(() => undefined)
    return done
  }

  private async applyChanges(): Promise<void> {
    const { touched, position } = await changesAfter(this.database, this.position)
    if (touched === 'all') return this.build()
    for (const [kind, ids] of touched) await this.readAgain(kind, [...ids])
    this.position = position
    this.readUntil = position.last
    await this.tidy()
  }

  private async readAgain(kind: RecordKind, ids: readonly string[]): Promise<void> {
    const found = await this.database.table<AnyRecord>(kind).bulkGet([...ids])
    this.put(found.flatMap((record) => (record ? { kind, record } : [])))
  }

  private put(records: readonly Written[]): void {
    const searchable = records.flatMap(({ kind, record }) => toSearchable(kind, record) ?? [])
    const living = new Set(searchable.map(({ id }) => id))
    this.index.remove(records.flatMap(({ record: { id } }) => (living.has(id) ? [] : id)))
    this.index.add(searchable)
    this.unsaved += records.length
  }

  private async tidy(): Promise<void> {
    const mostUnsaved = Math.max(leastUnsaved, this.index.size * unsavedShare)
    if (this.unsaved >= mostUnsaved) await this.tidyAndSave()
    else if (this.index.wantsMerge) await this.index.merge('small', pause)
  }

  /** Reads everything anew. What is written meanwhile is in the log after the position. */
  private async build(): Promise<void> {
    this.isComplete = false
    this.position = await logEnd(this.database)
    this.readUntil = this.position.last
    const index = new SearchIndex()
    this.index = index
    let collected: Searchable[] = []
    for (const kind of recordKinds) {
      for await (const records of this.batches(kind)) {
        collected.push(...records.flatMap((record) => toSearchable(kind, record) ?? []))
        if (collected.length < segmentSize) continue
        index.add(collected)
        collected = []
      }
    }
    index.add(collected)
    this.isComplete = true
    await this.tidyAndSave()
  }

  private async *batches(kind: RecordKind): AsyncGenerator<AnyRecord[]> {
    const table = this.database.table<AnyRecord, string>(kind)
    let last = ''
    for (;;) {
      const records = await table.where(':id').above(last).limit(batch).toArray()
      if (records.length > 0) yield records
      if (records.length < batch) return
      last = records.at(-1)?.id ?? ''
    }
  }

  private async tidyAndSave(): Promise<void> {
    await this.index.merge('all', pause)
    this.unsaved = 0
    // What cannot be saved is built anew next time.
    await saveIndex(this.index.save(), this.position, this.database.verno).catch(() => undefined)
  }
}

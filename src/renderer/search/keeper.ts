import { recordKinds, type RecordKind } from '@shared/model/link'
import type { AnyRecord } from '@shared/model/records'
import { SearchIndex } from '@shared/search/searchIndex'
import type { Searchable } from '@shared/search/searchable'
import { toSearchable } from '@shared/search/toSearchable'
import type { KvDatabase } from '@renderer/store/database'
import { changesAfter, logEnd, type LogPosition } from './changes'
import { readSaved, saveIndex } from './savedIndex'

/** How many records are read in one go, and how many make a segment while everything is read. */
const batch = 2000
const segmentSize = 20_000
/** After so many changed records the index is made one piece again and saved. */
const mostUnsaved = 5000

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

  /** Brings what was written since up to date. */
  follow(): Promise<void> {
    return this.inTurn(() => this.applyChanges())
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
    if (this.unsaved >= mostUnsaved) await this.tidyAndSave()
    else if (this.index.wantsMerge) await this.index.merge('small', pause)
  }

  private async readAgain(kind: RecordKind, ids: readonly string[]): Promise<void> {
    const found = await this.database.table<AnyRecord>(kind).bulkGet([...ids])
    const searchable = found.flatMap((one) => (one ? (toSearchable(kind, one) ?? []) : []))
    const living = new Set(searchable.map(({ id }) => id))
    this.index.remove(ids.filter((id) => !living.has(id)))
    this.index.add(searchable)
    this.unsaved += ids.length
  }

  /** Reads everything anew. What is written meanwhile is in the log after the position. */
  private async build(): Promise<void> {
    this.isComplete = false
    this.position = await logEnd(this.database)
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

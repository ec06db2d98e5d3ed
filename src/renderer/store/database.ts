import { Dexie, type Table } from 'dexie'
import { recordKinds, type RecordKind } from '@shared/model/link'
import type { RecordOf } from '@shared/model/records'
import type { Backlink, StoredEntry } from './backlinks'

/** What a person typed into a form and has not saved; kept so that closing the window loses nothing. */
export interface Draft {
  key: string
  values: unknown
}

/** Indexes of each table, schema version 1. The first key is the primary one. */
export const version1 = {
  organisation: 'id',
  person: 'id, organisationId',
  cover: 'id, coveredId',
  body: 'id, parentId',
  seat: 'id, bodyId',
  status: 'id, subject.id',
  programme: 'id',
  call: 'id, closesAt, programmeId',
  project: 'id, programmeId',
  area: 'id',
  responsibility: 'id, areaId',
  task: 'id, [status+due], [status+originId], originId, assigneeId',
  template: 'id',
  series: 'id',
  meeting: 'id, start, seriesId, bodyId',
  matter: 'id',
  occurrence: 'id, meetingId, matterId',
  postponement: 'id, proposalKey',
}

/** The kinds that came with version 2, in which log entries and links can be found by record. */
const version2 = {
  region: 'id',
  agreement: 'id',
  membership: 'id, bodyId, member.id',
  relation: 'id, subject.id, object.id',
  strategy: 'id',
  goal: 'id, strategyId',
  nomination: 'id',
  statement: 'id',
  signal: 'id',
  event: 'id',
  log: 'id, *ids, [id+size+at+cause+who]',
  backlink: 'id, *to',
}

/** The database of this laptop. Only `commit` writes records. */
export class KvDatabase extends Dexie {
  readonly log!: Table<StoredEntry, string>
  readonly backlink!: Table<Backlink, string>
  readonly draft!: Table<Draft, string>

  constructor(name = 'kv-desk') {
    // Strict: a change is reported saved only after the operating system has flushed it.
    // Without Dexie's own cache, which clones every record that a live query reads.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
    this.version(1).stores({ ...version1, log: 'id', draft: 'key' })
    this.version(2)
      .stores(version2)
      // Loaded when it is needed, which is once in the life of a database.
      .upgrade((open) => Dexie.waitFor(import('./upgrades').then((all) => all.toVersion2(open))))
  }

  /** The table of one kind of record. */
  records<K extends RecordKind>(kind: K): Table<RecordOf<K>, string> {
    return this.table(kind)
  }
}

export const database = new KvDatabase()

/** Whether the database could be opened. It opens while the rest of the window's code is still read. */
export const opened: Promise<boolean> = database.open().then(
  () => true,
  () => false,
)

/** The number of records, tombstones included; 0 in a database nobody has begun to use. */
export async function countRecords(from: KvDatabase = database): Promise<number> {
  const counts = await Promise.all(recordKinds.map((kind) => from.records(kind).count()))
  return counts.reduce((sum, count) => sum + count, 0)
}

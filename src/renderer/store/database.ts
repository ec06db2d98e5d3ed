import { Dexie, type Table } from 'dexie'
import { recordKinds, type RecordKind } from '@shared/model/link'
import type { RecordOf } from '@shared/model/records'
import type * as Upgrades from './upgrades'
import {
  schemaVersion,
  version1,
  version2,
  version3,
  version4,
  version5,
  version6,
  type Backlink,
  type Draft,
  type StoredEntry,
} from './tables'

/** How a database of an older schema version becomes one of the newest; loaded when one is met. */
let upgrades: typeof Upgrades | null = null
/** The database was met in an older schema version. */
let isOlder = false

/** A database that a newer version of the program has brought up to date: it is not touched. */
export class NewerDatabase extends Error {}

class UpgradeNotLoaded extends Error {}

function loadedUpgrades(): typeof Upgrades {
  isOlder = true
  if (!upgrades) throw new UpgradeNotLoaded()
  return upgrades
}

/**
 * IndexedDB as Dexie gets it. Dexie answers a database of a newer version by opening it without one, and then
 * patches it with what this program's schema has more: a newer database must not be touched.
 */
function neverNewer(): { indexedDB?: IDBFactory } {
  if (!('indexedDB' in globalThis)) return {}
  const open = (name: string, version?: number) => {
    if (version === undefined) throw new NewerDatabase('newer database')
    return indexedDB.open(name, version)
  }
  const get = (factory: IDBFactory, name: keyof IDBFactory): unknown =>
    name === 'open' ? open : factory[name].bind(factory)
  return { indexedDB: new Proxy(indexedDB, { get }) }
}

/** The database of this laptop. Only `commit` writes records. */
export class KvDatabase extends Dexie {
  readonly log!: Table<StoredEntry, string>
  readonly backlink!: Table<Backlink, string>
  readonly draft!: Table<Draft, string>

  constructor(name = 'kv-desk') {
    // Strict: a change is reported saved only after the operating system has flushed it.
    // Without Dexie's own cache, which clones every record that a live query reads.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled', ...neverNewer() })
    this.version(1).stores({ ...version1, log: 'id', draft: 'key' })
    this.version(2)
      .stores(version2)
      .upgrade((open) => loadedUpgrades().toVersion2(open))
    this.version(3)
      .stores(version3)
      .upgrade((open) => loadedUpgrades().toVersion3(open))
    this.version(4)
      .stores(version4)
      .upgrade((open) => loadedUpgrades().toVersion4(open))
    this.version(5)
      .stores(version5)
      .upgrade((open) => loadedUpgrades().toVersion5(open))
    this.version(6)
      .stores(version6)
      .upgrade((open) => loadedUpgrades().toVersion6(open))
    // No index of its own: files are found through their records.
    this.version(7).upgrade((open) => loadedUpgrades().toVersion7(open))
    this.version(8).upgrade((open) => loadedUpgrades().toVersion8(open))
    this.version(9).upgrade((open) => loadedUpgrades().toVersion9(open))
    this.version(10).upgrade((open) => loadedUpgrades().toVersion10(open))
    this.version(schemaVersion).upgrade((open) => loadedUpgrades().toVersion11(open))
  }

  /** The table of one kind of record. */
  records<K extends RecordKind>(kind: K): Table<RecordOf<K>, string> {
    return this.table(kind)
  }
}

export const database = new KvDatabase()

/**
 * Opens a database and brings an older one up to date. The transaction of an upgrade cannot wait for code to
 * load or for a backup: the first try ends without a change, both are made, and the second try upgrades.
 * @param before makes the backup; when it throws, nothing is upgraded
 * @throws NewerDatabase, what `before` throws, or what the database answers
 */
export async function openDatabase(
  one: KvDatabase,
  before: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  try {
    await one.open()
  } catch (error) {
    if (!isOlder || upgrades !== null) throw error
    const loaded = await import('./upgrades')
    await before()
    upgrades = loaded
    await one.open()
  }
}

/** The id of the newest entry of the change log, which names the state of the workspace; null before the first. */
export async function newestEntry(from: KvDatabase = database): Promise<string | null> {
  const [newest] = await from.log.orderBy(':id').reverse().limit(1).primaryKeys()
  return newest ?? null
}

/** The number of records, tombstones included; 0 in a database nobody has begun to use. */
export async function countRecords(from: KvDatabase = database): Promise<number> {
  const counts = await Promise.all(recordKinds.map((kind) => from.records(kind).count()))
  return counts.reduce((sum, count) => sum + count, 0)
}

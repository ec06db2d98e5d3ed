import { Dexie, type Table } from 'dexie'
import { recordKinds, type RecordKind } from '@shared/model/link'
import type { RecordOf } from '@shared/model/records'
import type * as Upgrades from './upgrades'
import { version1, version2, version3, version4, type Backlink, type StoredEntry } from './tables'

/** What a person typed into a form and has not saved; kept so that closing the window loses nothing. */
export interface Draft {
  key: string
  values: unknown
}

/** How a database of an older schema version becomes one of the newest; loaded when one is met. */
let upgrades: typeof Upgrades | null = null

class UpgradeNotLoaded extends Error {}

function loadedUpgrades(): typeof Upgrades {
  if (!upgrades) throw new UpgradeNotLoaded()
  return upgrades
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
      .upgrade((open) => loadedUpgrades().toVersion2(open))
    this.version(3)
      .stores(version3)
      .upgrade((open) => loadedUpgrades().toVersion3(open))
    this.version(4).stores(version4)
  }

  /** The table of one kind of record. */
  records<K extends RecordKind>(kind: K): Table<RecordOf<K>, string> {
    return this.table(kind)
  }
}

export const database = new KvDatabase()

/**
 * Opens a database and brings an older one up to date. The transaction of an upgrade cannot wait for code to
 * load: the first try ends without a change, the code comes, and the second try upgrades.
 */
export async function openDatabase(one: KvDatabase): Promise<void> {
  try {
    await one.open()
  } catch (error) {
    if (upgrades !== null) throw error
    upgrades = await import('./upgrades')
    await one.open()
  }
}

/** Whether the database could be opened. It opens while the rest of the window's code is still read. */
export const opened: Promise<boolean> = openDatabase(database).then(
  () => true,
  () => false,
)

/** The number of records, tombstones included; 0 in a database nobody has begun to use. */
export async function countRecords(from: KvDatabase = database): Promise<number> {
  const counts = await Promise.all(recordKinds.map((kind) => from.records(kind).count()))
  return counts.reduce((sum, count) => sum + count, 0)
}

import { Dexie, type IndexSpec } from 'dexie'
import type { ChangedRecord } from '@shared/model/change'
import { groupBy } from '@shared/rules/groupBy'
import { answerOf } from './answer'
import { newBacklinks } from './backlinks'
import type { AlteredRecord } from './change'
import { changedParts } from './changedParts'
import { Overtaken } from './commitProblem'
import type { KvDatabase } from './database'
import type { RowChange } from './indexKeys'
import { clearLeftKeys } from './leftKeys'
import { putInPieces, putRows, rowsAtOnce } from './putRows'
import { inStrictTransaction } from './strictTransaction'
import type { StoredEntry } from './tables'
import { refuseCancelled, type Watch } from './watch'

/** A record that a change alters, with the fields that the log tells of. */
export interface Alteration extends AlteredRecord {
  readonly fields: Pick<ChangedRecord, 'before' | 'after'>
}

type Row = RowChange & { readonly after: { readonly id: string } }
type RowsByTable = ReadonlyMap<string, readonly Row[]>

/**
 * Puts what a change alters, what it points at and its entries in one strict transaction.
 * @throws Overtaken when the log's newest entry is not the one the change was made from, Cancelled when the person
 *   ended it; nothing is written then
 */
export async function putAll(
  altered: readonly Alteration[],
  entries: readonly StoredEntry[],
  newest: string | null,
  into: KvDatabase,
  watch?: Watch,
): Promise<void> {
  const links = newBacklinks(altered)
  const rows: RowsByTable = new Map<string, readonly Row[]>([
    ...groupBy(altered, ({ kind }) => kind),
    ...(links.length > 0 ? [['backlink', asNew(links)] as const] : []),
    ['log', asNew(entries)],
  ])
  const isLarge = altered.length + entries.length > rowsAtOnce
  await inStrictTransaction(into, [...rows.keys()], (transaction) => {
    // Asked before anything is put, and so answered from before it.
    const agreed = refuseOvertaken(newest, transaction.objectStore('log'))
    const stores = [...rows].map(([table, own]) => ({
      store: transaction.objectStore(table),
      indexes: into.table(table).schema.indexes,
      rows: own,
    }))
    return isLarge
      ? putLarge(stores, agreed, watch)
      : putSmall(stores, agreed, () => {
          refuseCancelled(watch)
          transaction.commit()
        })
  })
  // What goes wrong there is a fault to be told, and not one of the change, which the disk has.
  queueMicrotask(() => tellLiveQueries(rows, into))
}

/** A store of the transaction, and the rows that go there. */
interface Filled {
  readonly store: IDBObjectStore
  readonly indexes: readonly IndexSpec[]
  readonly rows: readonly Row[]
}

/**
 * All is asked for in one turn, and committed as soon as the log agrees: the browser would commit only when the last
 * answer has come back to the window, and each turn costs a frame while something is drawn.
 */
async function putSmall(
  stores: readonly Filled[],
  agreed: Promise<void>,
  commit: () => void,
): Promise<void> {
  const answers = stores.flatMap(({ store, indexes, rows }) => [
    putRows(store, rows.map(afterOf)),
    clearLeftKeys(store, indexes, rows),
  ])
  await Promise.all([agreed.then(commit), ...answers])
}

/** A piece at a time, followed by the person, who can end it; it leaves its keys only when the last piece is there. */
async function putLarge(
  stores: readonly Filled[],
  agreed: Promise<void>,
  watch: Watch | undefined,
): Promise<void> {
  const all = stores.reduce((sum, { rows }) => sum + rows.length, 0)
  let done = 0
  const tell = (count: number) => {
    refuseCancelled(watch)
    done += count
    watch?.tell(done / all)
  }
  const puts = stores.map(({ store, rows }) => putInPieces(store, rows.map(afterOf), tell))
  await Promise.all([agreed, ...puts])
  await Promise.all(stores.map(({ store, indexes, rows }) => clearLeftKeys(store, indexes, rows)))
  refuseCancelled(watch)
}

function asNew(rows: readonly { readonly id: string }[]): Row[] {
  return rows.map((after) => ({ before: undefined, after }))
}

function afterOf({ after }: Row): object {
  return after
}

/**
 * Asked forwards for keys alone, which the database answers sooner than a cursor that goes back from the end.
 * @param newest the newest entry of the log, null for an empty log
 * @throws Overtaken when it is not
 */
async function refuseOvertaken(newest: string | null, log: IDBObjectStore): Promise<void> {
  const found = await answerOf(log.getAllKeys(IDBKeyRange.lowerBound(newest ?? ''), 2))
  const isNewest = newest === null ? found.length === 0 : found.length === 1 && found[0] === newest
  if (!isNewest) throw new Overtaken()
}

/** What is put past Dexie's tables is told to the live queries here. */
function tellLiveQueries(rows: RowsByTable, into: KvDatabase): void {
  const parts = [...rows].map(([table, own]) => changedParts(into.table(table), own))
  Dexie.on.storagemutated.fire(Object.assign({}, ...parts) as ReturnType<typeof changedParts>)
}

import type { IndexSpec } from 'dexie'
import { answerOf } from './answer'
import { lostKeys, type RowChange } from './indexKeys'

/**
 * Has the database let go of the index entries that rows had before a change and have no more. Chromium leaves them
 * where they are until somebody reads past them, and removes them then, even in a transaction that only reads.
 * Two of those, open at once when the program is killed, cost the whole database (`writingInTurn`); so the
 * transaction that makes them removes them. To be called in it, once the rows were put.
 */
export async function clearLeftKeys(
  store: IDBObjectStore,
  indexes: readonly IndexSpec[],
  changes: readonly RowChange[],
): Promise<void> {
  const counts = indexes.flatMap((index) =>
    lostKeys(index, changes).map((key) =>
      answerOf(store.index(index.name).count(IDBKeyRange.only(key))),
    ),
  )
  await Promise.all(counts)
}

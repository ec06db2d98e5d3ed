import { failureOf } from './answer'

/** So many rows are handed to the database at once; between, the screen has its turn. */
export const rowsAtOnce = 500
/** So many pieces are on their way: the database, which has a process of its own, does not wait for the next one. */
const piecesAtOnce = 4

/** Puts rows into a store of an open transaction. @throws what the database fails with */
export function putRows(store: IDBObjectStore, rows: readonly object[]): Promise<void> {
  return new Promise((resolve, reject) => {
    if (rows.length === 0) resolve()
    rows.forEach((row, at) => {
      const request = store.put(row)
      request.onerror = () => reject(failureOf(request))
      // The database answers in the order it was asked in: when it has the last row, it has all.
      if (at === rows.length - 1) request.onsuccess = () => resolve()
    })
  })
}

/**
 * Puts the rows of a large change a piece at a time.
 * @param after is told how many rows each piece had; what it throws ends the change
 */
export async function putInPieces(
  store: IDBObjectStore,
  rows: readonly object[],
  after: (count: number) => void,
): Promise<void> {
  let next = 0
  async function putNext(): Promise<void> {
    while (next < rows.length) {
      const piece = rows.slice(next, next + rowsAtOnce)
      next += piece.length
      await putRows(store, piece)
      after(piece.length)
    }
  }
  await Promise.all(Array.from({ length: piecesAtOnce }, putNext))
}

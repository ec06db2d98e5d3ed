import type { Table } from 'dexie'

/** So many rows are handed to the database at once; between, the screen has its turn. */
export const rowsAtOnce = 500
/** So many pieces are on their way: the database, which has a process of its own, does not wait for the next one. */
const piecesAtOnce = 4

/**
 * Puts rows into a table in an open transaction: those of a large change a piece at a time.
 * @param after is told how many rows each piece had; what it throws ends the transaction
 */
export async function putRows<T>(
  table: Table<T, string>,
  rows: readonly T[],
  after: (count: number) => void = () => undefined,
): Promise<void> {
  let next = 0
  async function putNext(): Promise<void> {
    while (next < rows.length) {
      const piece = rows.slice(next, next + rowsAtOnce)
      next += piece.length
      await table.bulkPut(piece)
      after(piece.length)
    }
  }
  await Promise.all(Array.from({ length: piecesAtOnce }, putNext))
}

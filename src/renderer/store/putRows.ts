import type { Table } from 'dexie'

/** So many rows are handed to the database at once; between, the screen has its turn. */
export const rowsAtOnce = 2000

/**
 * Puts rows into a table in an open transaction: those of a large change a piece at a time.
 * @param after is told how many rows each piece had; what it throws ends the transaction
 */
export async function putRows<T>(
  table: Table<T, string>,
  rows: readonly T[],
  after: (count: number) => void = () => undefined,
): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const piece = rows.slice(at, at + rowsAtOnce)
    await table.bulkPut(piece)
    after(piece.length)
  }
}

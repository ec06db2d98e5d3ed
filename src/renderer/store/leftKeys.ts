import { Dexie, type IndexSpec, type Table } from 'dexie'

/** What a row of a table was and what it is now; undefined before there was one. */
export interface RowChange {
  readonly before: object | undefined
  readonly after: object
}

/**
 * Has the database let go of the index entries that rows had before a change and have no more. Chromium leaves them
 * where they are until somebody reads past them, and removes them then, even in a transaction that only reads.
 * Two of those, open at once when the program is killed, cost the whole database (`writingInTurn`); so the
 * transaction that makes them removes them. To be called in it, once the rows were put.
 */
export async function clearLeftKeys<T>(
  table: Table<T, string>,
  changes: readonly RowChange[],
): Promise<void> {
  const counts = table.schema.indexes.flatMap((index) =>
    [...leftIn(index, changes)].map((key) =>
      table
        .where(index.name)
        .equals(JSON.parse(key) as string)
        .count(),
    ),
  )
  await Promise.all(counts)
}

/** The keys of an index that a change leaves behind, as JSON, each once. */
function leftIn(index: IndexSpec, changes: readonly RowChange[]): ReadonlySet<string> {
  const left = new Set<string>()
  for (const { before, after } of changes) {
    if (!before) continue
    const now = new Set(keysOf(index, after))
    for (const key of keysOf(index, before)) if (!now.has(key)) left.add(key)
  }
  return left
}

/** What a row is found by in an index, as JSON; nothing where a part is missing or no key. */
function keysOf({ keyPath, multi }: IndexSpec, row: object): string[] {
  const value: unknown = Dexie.getByKeyPath(row, keyPath as string)
  const keys = multi && Array.isArray(value) ? value : [value]
  return keys.filter(isKey).map((key) => JSON.stringify(key))
}

function isKey(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isKey)
  return typeof value === 'string' || typeof value === 'number'
}

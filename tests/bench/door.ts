/** What the bench of the write door does in the page; each function is sent there by itself. */

/** One change as the database saw it: its records by table, and the milliseconds until it was on the disk. */
export interface Seen {
  readonly time: number
  readonly rows: readonly (readonly [table: string, row: unknown])[]
}

declare global {
  interface Window {
    door: Seen[]
  }
}

/** Before the page's own scripts: each transaction that writes to the change log is timed, and its records kept. */
export function noteDoor(): void {
  const get = (prototype: object, name: string) =>
    Object.getOwnPropertyDescriptor(prototype, name)?.value as (...given: unknown[]) => unknown
  const begin = get(IDBDatabase.prototype, 'transaction') as IDBDatabase['transaction']
  const written = new WeakMap<IDBTransaction, [string, unknown][]>()
  window.door = []
  IDBDatabase.prototype.transaction = function (...asked) {
    const start = performance.now()
    const transaction = begin.apply(this, asked)
    if (asked[1] !== 'readwrite' || !transaction.objectStoreNames.contains('log'))
      return transaction
    const rows: [string, unknown][] = []
    written.set(transaction, rows)
    transaction.addEventListener('complete', () => {
      window.door.push({ time: performance.now() - start, rows })
    })
    return transaction
  }
  const put = get(IDBObjectStore.prototype, 'put') as IDBObjectStore['put']
  IDBObjectStore.prototype.put = function (...given) {
    if (this.name !== 'backlink') written.get(this.transaction)?.push([this.name, given[0]])
    return put.apply(this, given)
  }
}

/** Milliseconds of each of the same changes put strictly into a database that does nothing else. */
export async function writeBare(changes: readonly Seen[]): Promise<number[]> {
  const tables = [...new Set(changes.flatMap(({ rows }) => rows.map(([table]) => table)))]
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('bare', 1)
    opening.onupgradeneeded = () => {
      for (const table of tables) opening.result.createObjectStore(table, { keyPath: 'id' })
    }
    opening.onsuccess = () => {
      resolve(opening.result)
    }
    opening.onerror = () => {
      reject(new Error('no bare database'))
    }
  })
  const times: number[] = []
  for (const { rows } of changes) {
    const touched = [...new Set(rows.map(([table]) => table))]
    if (touched.length === 0) continue
    const start = performance.now()
    await new Promise<void>((resolve) => {
      const transaction = database.transaction(touched, 'readwrite', { durability: 'strict' })
      transaction.oncomplete = () => {
        resolve()
      }
      for (const [table, row] of rows) transaction.objectStore(table).put(row)
    })
    times.push(performance.now() - start)
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  database.close()
  return times
}

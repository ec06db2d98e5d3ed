/** What the bench of the write door does in the page; each function is sent there by itself. */

/** One change as the database saw it: its records by table, and the milliseconds until it was on the disk. */
export interface Seen {
  readonly time: number
  readonly rows: readonly (readonly [table: string, row: unknown])[]
}

/** What to put into the bare database, and the milliseconds to wait before. */
export type Bare = Pick<Seen, 'rows'> & {
  readonly after: number
  /** Whether it is committed at once, as the door's changes are, or by the browser when it has told all answers. */
  readonly isCommitted: boolean
}

declare global {
  interface Window {
    door: Seen[]
    bare: IDBDatabase
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
    const isChange = asked[1] === 'readwrite' && transaction.objectStoreNames.contains('log')
    if (!isChange || this.name === 'bare') return transaction
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

/** Opens a database for the same records, without indexes, that does nothing else. */
export async function openBare(tables: readonly string[]): Promise<void> {
  window.bare = await new Promise<IDBDatabase>((resolve, reject) => {
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
}

/** Milliseconds of the same change put strictly into the bare database, once the test that asks for it is at rest. */
export async function writeBare({ rows, after, isCommitted }: Bare): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, after))
  return new Promise((resolve) => {
    const touched = [...new Set(rows.map(([table]) => table))]
    const start = performance.now()
    const transaction = window.bare.transaction(touched, 'readwrite', { durability: 'strict' })
    transaction.oncomplete = () => {
      resolve(performance.now() - start)
    }
    for (const [table, row] of rows) transaction.objectStore(table).put(row)
    if (isCommitted) transaction.commit()
  })
}

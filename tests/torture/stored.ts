import { isDeepStrictEqual } from 'node:util'
import { expect, type Page } from '@playwright/test'
import type { LogEntry } from '../../src/shared/model/change'

type Fields = Record<string, unknown>

/** Everything in the database, read past the program. */
interface Stored {
  /** Rows by `kind/id`. */
  readonly rows: ReadonlyMap<string, Fields>
  /** The change log, oldest first. */
  readonly log: readonly (LogEntry | null)[]
}

/** Reads the database by IndexedDB itself, without the program's code. Throws when it cannot be read. */
export async function readStored(page: Page): Promise<Stored> {
  const text = await page.evaluate(readDatabase)
  const stored = JSON.parse(text) as {
    tables: [string, (Fields | null)[]][]
    log: (LogEntry | null)[]
  }
  const rows = stored.tables.flatMap(([kind, found]) =>
    found.map((row, at) => {
      const id = row?.['id']
      return [`${kind}/${typeof id === 'string' ? id : at}`, row ?? {}] as const
    }),
  )
  return { rows: new Map(rows), log: stored.log }
}

function readDatabase(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kv-desk')
    const fail = () => {
      reject(new Error('the database cannot be read'))
    }
    opening.onerror = fail
    opening.onsuccess = () => {
      const database = opening.result
      const names = [...database.objectStoreNames].filter((name) => name !== 'draft')
      const transaction = database.transaction(names)
      const requests = names.map((name) => [name, transaction.objectStore(name).getAll()] as const)
      transaction.onabort = fail
      transaction.oncomplete = () => {
        database.close()
        const read = requests.map(([name, { result }]) => [name, result as unknown] as const)
        const tables = read.filter(([name]) => name !== 'log' && name !== 'backlink')
        const log = read.find(([name]) => name === 'log')?.[1]
        resolve(JSON.stringify({ tables, log }))
      }
    }
  })
}

/**
 * The rows that the change log does not lead to when it is read from its beginning: a change is whole when its
 * entry and its records are there, or neither. Empty when all is well.
 */
export function contradictions({ rows, log }: Stored): string[] {
  const told = new Map<string, Fields>()
  for (const entry of log) {
    // What Chromium gives in place of a row whose bytes are damaged.
    if (entry === null) return ['log']
    for (const { kind, id, after } of entry.changes) {
      const key = `${kind}/${id}`
      if (after === null) told.delete(key)
      else told.set(key, { ...told.get(key), ...after })
    }
  }
  const keys = new Set([...told.keys(), ...rows.keys()])
  return [...keys].filter((key) => !isDeepStrictEqual(told.get(key), rows.get(key)))
}

/** The records are what the change log says. */
export async function expectWhole({ page }: { readonly page: Page }): Promise<void> {
  expect(contradictions(await readStored(page))).toEqual([])
}

/** Runs before the page's own scripts: each entry of the change log is told of once its transaction is on the disk. */
export function tellCommits(): void {
  const begin = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
    ?.value as IDBDatabase['transaction']
  const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')
    ?.value as IDBObjectStore['put']
  const entries = new WeakMap<IDBTransaction, string[]>()
  IDBDatabase.prototype.transaction = function (...asked) {
    const transaction = begin.apply(this, asked)
    entries.set(transaction, [])
    transaction.addEventListener('complete', () => {
      for (const id of entries.get(transaction) ?? []) console.info(`committed ${id}`)
    })
    return transaction
  }
  IDBObjectStore.prototype.put = function (...given) {
    if (this.name === 'log') entries.get(this.transaction)?.push((given[0] as LogEntry).id)
    return put.apply(this, given)
  }
}

/** The ids of the entries the page has told of as being on the disk; grows while the page lives. */
export function acknowledged(page: Page): Set<string> {
  const ids = new Set<string>()
  page.on('console', (message) => {
    const [word, id] = message.text().split(' ')
    if (word === 'committed' && id) ids.add(id)
  })
  return ids
}

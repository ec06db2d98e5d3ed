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

/** Records by `kind/id`, as they were made: the change log does not say it (decision 0012). */
type Made = ReadonlyMap<string, Fields>

/**
 * The rows that the change log does not lead to when it is read on from what was stored before: a change is whole
 * when its entry and its records are there, or neither. Empty when all is well.
 * @param before what was stored when all was well; without it nothing but the log tells how its records were made
 * @param made records that were made since, as far as they are known
 */
export function contradictions(
  { rows, log }: Stored,
  before: Stored = { rows: new Map(), log: [] },
  made: Made = new Map(),
): string[] {
  const told = new Map(before.rows)
  const known = new Map(before.log.map((entry) => [entry?.id, entry]))
  for (const entry of log) {
    // What Chromium gives in place of a row whose bytes are damaged.
    if (entry === null) return ['log']
    const same = known.get(entry.id)
    if (same && !isDeepStrictEqual(same, entry)) return ['log']
    if (known.delete(entry.id)) continue
    for (const change of entry.changes) {
      const key = `${change.kind}/${change.id}`
      if (change.after === null) told.delete(key)
      else {
        const first = change.before === null ? made.get(key) : undefined
        told.set(key, { ...told.get(key), ...first, ...change.after })
      }
    }
  }
  // An entry that was there and is gone.
  if (known.size > 0) return ['log']
  const keys = new Set([...told.keys(), ...rows.keys()])
  return [...keys].filter((key) => !agrees(rows.get(key), told.get(key)))
}

/** A row is there when it is told of, and has each field as it was told. */
function agrees(row: Fields | undefined, told: Fields | undefined): boolean {
  return row !== undefined && told !== undefined && isDeepStrictEqual({ ...row, ...told }, row)
}

/**
 * The records are what the change log says.
 * @param before what was stored when all was well
 * @returns what is stored
 */
export async function expectWhole(
  { page }: { readonly page: Page },
  before?: Stored,
): Promise<Stored> {
  const stored = await readStored(page)
  expect(contradictions(stored, before)).toEqual([])
  return stored
}

/**
 * Runs before the page's own scripts: each entry of the change log is told of once its transaction is on the disk,
 * and before it the records that it made, as they were made.
 */
export function tellCommits(): void {
  const begin = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
    ?.value as IDBDatabase['transaction']
  const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')
    ?.value as IDBObjectStore['put']
  const rows = new WeakMap<IDBTransaction, [table: string, row: { id: string }][]>()
  IDBDatabase.prototype.transaction = function (...asked) {
    const transaction = begin.apply(this, asked)
    const own: [table: string, row: { id: string }][] = []
    rows.set(transaction, own)
    transaction.addEventListener('complete', () => {
      const entries = own.flatMap(([table, row]) => (table === 'log' ? [row as LogEntry] : []))
      const changes = entries.flatMap((entry) => entry.changes)
      const made = new Set(changes.flatMap(({ id, before }) => (before === null ? [id] : [])))
      for (const [table, row] of own)
        if (made.has(row.id)) console.info(`made ${table}/${row.id} ${JSON.stringify(row)}`)
      for (const { id } of entries) console.info(`committed ${id}`)
    })
    return transaction
  }
  IDBObjectStore.prototype.put = function (...given) {
    rows.get(this.transaction)?.push([this.name, given[0] as { id: string }])
    return put.apply(this, given)
  }
}

/** What the page has told of as being on the disk; grows while the page lives. */
export function acknowledged(page: Page): { ids: ReadonlySet<string>; made: Made } {
  const ids = new Set<string>()
  const made = new Map<string, Fields>()
  page.on('console', (message) => {
    const [, word, name = '', row = ''] =
      /^(committed|made) (\S+) ?(.*)$/s.exec(message.text()) ?? []
    if (word === 'committed') ids.add(name)
    if (word === 'made') made.set(name, JSON.parse(row) as Fields)
  })
  return { ids, made }
}

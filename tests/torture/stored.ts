import { createHash } from 'node:crypto'
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
  /** Where to look for what points at a record. */
  readonly links: readonly (Fields | null)[]
}

/** Reads the database by IndexedDB itself, without the program's code. Throws when it cannot be read. */
export async function readStored(page: Page): Promise<Stored> {
  const text = await page.evaluate(readDatabase)
  const stored = JSON.parse(text) as {
    tables: [string, (Fields | null)[]][]
    log: (LogEntry | null)[]
    links: (Fields | null)[]
  }
  const rows = stored.tables.flatMap(([kind, found]) =>
    found.map((row, at) => {
      const id = row?.['id']
      return [`${kind}/${typeof id === 'string' ? id : at}`, row ?? {}] as const
    }),
  )
  return { rows: new Map(rows), log: stored.log, links: stored.links }
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
        const [log, links] = ['log', 'backlink'].map(
          (wanted) => read.find(([name]) => name === wanted)?.[1],
        )
        resolve(JSON.stringify({ tables, log, links }))
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
  { rows, log }: Pick<Stored, 'rows' | 'log'>,
  before: Pick<Stored, 'rows' | 'log'> = { rows: new Map(), log: [] },
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
 * The whole database in few letters: the same for the same change made twice, whose new ids and moments differ. Two
 * databases with the same letters hold as many rows with the same content, entries of the log and backlinks included.
 */
export function stateOf({ rows, log, links }: Stored): string {
  const tables = [...rows].map(([key, row]) => [key.split('/')[0], row])
  const all = [...tables, ...[...log, ...links].map((row) => ['', row])]
  const lines = all.map((row) => JSON.stringify(row).replace(ownOfEach, ''))
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex')
}

const ownOfEach = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z/g

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
 * Runs before the page's own scripts: of each entry of the change log is told when its transaction has begun to write,
 * and once it is on the disk, with the records that it made, as they were made.
 */
export function tellCommits(): void {
  const begin = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
    ?.value as IDBDatabase['transaction']
  const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')
    ?.value as IDBObjectStore['put']
  const rows = new WeakMap<IDBTransaction, [table: string, row: { id: string }][]>()
  const begun = new WeakSet<IDBTransaction>()
  IDBDatabase.prototype.transaction = function (...asked) {
    const transaction = begin.apply(this, asked)
    const own: [table: string, row: { id: string }][] = []
    rows.set(transaction, own)
    transaction.addEventListener('complete', () => {
      const entries = own.flatMap(([table, row]) => (table === 'log' ? [row as LogEntry] : []))
      const changes = entries.flatMap((entry) => entry.changes)
      const ids = new Set(changes.flatMap(({ id, before }) => (before === null ? [id] : [])))
      const made = own.filter(([, { id }]) => ids.has(id))
      for (const { id } of entries) console.info(`committed ${id}`)
      if (made.length > 0)
        console.info(
          `made ${JSON.stringify(made.map(([table, row]) => [`${table}/${row.id}`, row]))}`,
        )
    })
    return transaction
  }
  IDBObjectStore.prototype.put = function (...given) {
    const { transaction } = this
    if (!begun.has(transaction) && transaction.objectStoreNames.contains('log')) {
      begun.add(transaction)
      console.info('writing')
    }
    rows.get(transaction)?.push([this.name, given[0] as { id: string }])
    return put.apply(this, given)
  }
}

/** What the page has told of its changes; grows while the page lives. */
export interface Told {
  /** The ids of the entries that are on the disk. */
  readonly stored: Set<string>
  readonly made: Map<string, Fields>
  /** How many transactions have begun to write. */
  begun: number
}

export function listen(page: Page): Told {
  const told: Told = { stored: new Set(), made: new Map(), begun: 0 }
  page.on('console', (message) => {
    const [, word, rest = ''] = /^(writing|committed|made) ?(.*)$/s.exec(message.text()) ?? []
    if (word === 'writing') told.begun += 1
    if (word === 'committed') told.stored.add(rest)
    if (word === 'made')
      for (const [key, row] of JSON.parse(rest) as [string, Fields][]) told.made.set(key, row)
  })
  return told
}

import { put, patch, remove } from '@renderer/store/change'
import { commit } from '@renderer/store/commit'
import { database } from '@renderer/store/database'
import { writeDraft } from '@renderer/store/draft'
import { undoLast } from '@renderer/store/undo'
import { replaceWorkspace } from '@renderer/store/workspace'
import { newId } from '@shared/model/base'
import { generateWorkspace } from '@shared/workspace/generate'

/** A database as the browser keeps it, without a word of the program's own. */
export interface Frozen {
  /** Of the schema. */
  readonly version: number
  readonly stores: readonly FrozenStore[]
}

interface FrozenStore {
  readonly name: string
  readonly keyPath: string
  readonly indexes: readonly FrozenIndex[]
  readonly rows: readonly Row[]
}

interface FrozenIndex {
  readonly name: string
  readonly keyPath: string | string[]
  readonly multiEntry: boolean
  readonly unique: boolean
}

type Row = Readonly<Record<string, unknown>>

/** Dexie keeps its versions tenfold. */
const tenfold = 10

/** The text of a frozen database: its schema, then a row a line. */
export function frozenText({ version, stores }: Frozen): string {
  const schema = stores.map(({ rows: _, ...store }) => store)
  const rows = stores.flatMap(({ name, rows }) => rows.map((row) => ({ store: name, row })))
  return [{ version, stores: schema }, ...rows].map((one) => `${JSON.stringify(one)}\n`).join('')
}

export function frozenIn(text: string): Frozen {
  const [schema, ...lines] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
  const { version, stores } = schema as Frozen
  const rows = lines as { store: string; row: Row }[]
  const rowsOf = (name: string) => rows.filter(({ store }) => store === name).map(({ row }) => row)
  return { version, stores: stores.map((store) => ({ ...store, rows: rowsOf(store.name) })) }
}

/**
 * Fills the database of this program with two records of every kind, through its own doors, and some history. Some
 * words look as if they were formatted: no upgrade may take them so.
 */
export async function fill(): Promise<void> {
  const { records } = generateWorkspace({ size: 1, seed: 'frozen', today: '2026-11-23' })
  const text = { fi: '**2** * 3', en: '', sv: '' }
  for (const item of records.occurrence)
    Object.assign(item, { proposal: text, outcome: { code: 'agreed', text } })
  await replaceWorkspace(records, 'replace')
  const cause = { code: 'edit', who: 'Keksitty Tekijä' } as const
  const id = newId()
  await commit([put('task', { id, title: 'Uusi' })], { ...cause, code: 'create' })
  await commit([patch('task', id, { title: 'Muutettu' })], cause)
  await commit([remove('task', id)], { ...cause, code: 'remove' })
  await commit([patch('person', records.person[0]?.id ?? '', { email: 'a@example.org' })], cause)
  await undoLast(cause.who)
  await writeDraft('draft:task:new', { title: 'Kesken jäänyt' })
  database.close()
}

/** Reads a database past the program. */
export async function freeze(name: string): Promise<Frozen> {
  const open = await answered(indexedDB.open(name))
  const names = [...open.objectStoreNames]
  const transaction = open.transaction(names)
  const stores = names.map(async (store): Promise<FrozenStore> => {
    const from = transaction.objectStore(store)
    const indexes = [...from.indexNames].map((index) => {
      const { keyPath, multiEntry, unique } = from.index(index)
      return { name: index, keyPath, multiEntry, unique }
    })
    const keyPath = from.keyPath as string
    return { name: store, keyPath, indexes, rows: (await answered(from.getAll())) as Row[] }
  })
  const frozen = { version: open.version / tenfold, stores: await Promise.all(stores) }
  open.close()
  return frozen
}

/** Makes the database that was frozen. */
export async function thaw({ version, stores }: Frozen, name: string): Promise<void> {
  const opening = indexedDB.open(name, version * tenfold)
  opening.onupgradeneeded = () => {
    for (const { name: store, keyPath, indexes, rows } of stores) {
      const made = opening.result.createObjectStore(store, { keyPath })
      for (const { name: index, keyPath: of, ...options } of indexes)
        made.createIndex(index, of, options)
      for (const row of rows) made.put(row)
    }
  }
  ;(await answered(opening)).close()
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The database does not answer.'))
  })
}

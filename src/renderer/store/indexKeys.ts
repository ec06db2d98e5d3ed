import { Dexie, type IndexSpec } from 'dexie'

/** What a row of a table was and what it is now; undefined before there was one. */
export interface RowChange {
  readonly before: object | undefined
  readonly after: object
}

type KeyPart = string | number
/** A key of one of this program's indexes. */
export type IndexKey = KeyPart | readonly KeyPart[]

/** The keys of an index that rows had before a change and have no more, each once. */
export function lostKeys(index: IndexSpec, changes: readonly RowChange[]): IndexKey[] {
  return distinct(changes.flatMap(({ before, after }) => keysBeyond(index, before, after)))
}

/** The keys of an index that rows have since a change, each once. */
export function gainedKeys(index: IndexSpec, changes: readonly RowChange[]): IndexKey[] {
  return distinct(changes.flatMap(({ before, after }) => keysBeyond(index, after, before)))
}

/** The keys of one row that the other has not. */
function keysBeyond(
  index: IndexSpec,
  one: object | undefined,
  other: object | undefined,
): IndexKey[] {
  if (!one) return []
  const known = new Set(keysOf(index, other).map(asText))
  return keysOf(index, one).filter((key) => !known.has(asText(key)))
}

/** What a row is found by in an index; nothing where a part is missing or no key. */
function keysOf({ keyPath, multi }: IndexSpec, row: object | undefined): IndexKey[] {
  if (!row) return []
  const value: unknown = Dexie.getByKeyPath(row, keyPath as string)
  const keys = multi && Array.isArray(value) ? (value as unknown[]) : [value]
  return keys.filter(isKey)
}

function isKey(value: unknown): value is IndexKey {
  return Array.isArray(value) ? value.every(isKeyPart) : isKeyPart(value)
}

function isKeyPart(value: unknown): value is KeyPart {
  return typeof value === 'string' || typeof value === 'number'
}

function distinct(keys: readonly IndexKey[]): IndexKey[] {
  return [...new Map(keys.map((key) => [asText(key), key])).values()]
}

function asText(key: IndexKey): string {
  return JSON.stringify(key)
}

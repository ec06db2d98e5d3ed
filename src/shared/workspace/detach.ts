import type { RecordKind } from '../model/link'
import { occurrenceTitle } from '../model/occurrence'
import { type AnyRecord, recordSchemas } from '../model/records'
import { type FoundReference, type Path, referencesIn } from './references'

/** A record with its kind. */
export interface KindRecord {
  readonly kind: RecordKind
  readonly record: AnyRecord
}

/** What a record becomes when others go: some of its fields change, or it goes too. */
export type Detached =
  | { readonly type: 'changed'; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly type: 'goes' }

/** The records that go, by id. */
export type Going = ReadonlyMap<string, KindRecord>

/**
 * The record without its references to those that go: emptied, dropped from their lists, or gone with the
 * record where it cannot be without them. Null when it points at none of them.
 */
export function detached(one: KindRecord, going: Going): Detached | null {
  const found = referencesTo(one, going)
  if (found.length === 0) return null
  const parts = found.flatMap(({ part }) => part ?? [])
  if (parts.length < found.length) return { type: 'goes' }
  const without = withoutParts(one.record, parts)
  return changedInto(one, keepingTitle(without, one, going)) ?? { type: 'goes' }
}

/**
 * The record with its references to those that go pointing at another of the same kind instead; what a
 * list would then hold twice is dropped. Null when its schema does not accept that, or it would point at
 * itself.
 */
export function moved(one: KindRecord, from: ReadonlySet<string>, to: string): Detached | null {
  if (one.record.id === to) return null
  const all = referencesIn(one.kind, one.record)
  const mine = all.filter(({ id }) => from.has(id))
  if (mine.length === 0) return null
  const copy = structuredClone(one.record)
  for (const { path, id } of mine) write(copy, path, id, to)
  const twice = mine.filter((found) =>
    all
      .filter(({ id }, at) => id === to || (from.has(id) && at < all.indexOf(found)))
      .some((other) => isTwin(found, other)),
  )
  return changedInto(
    one,
    withoutParts(
      copy,
      twice.flatMap(({ part }) => part ?? []),
    ),
  )
}

/** True when a record points at any of these. */
export function pointsAt({ kind, record }: KindRecord, ids: ReadonlySet<string>): boolean {
  return referencesIn(kind, record).some(({ id }) => ids.has(id))
}

function referencesTo({ kind, record }: KindRecord, going: Going): FoundReference[] {
  return referencesIn(kind, record).filter(({ id }) => going.has(id))
}

/** The fields in which the new record differs; null when its schema refuses it. */
function changedInto({ kind, record }: KindRecord, next: object): Detached | null {
  const parsed = recordSchemas[kind].safeParse(next)
  if (!parsed.success) return null
  const before = new Map<string, unknown>(Object.entries(record))
  const fields = Object.entries(parsed.data).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before.get(name)),
  )
  return { type: 'changed', fields: Object.fromEntries(fields) }
}

const gone = Symbol('gone')

/** A copy in which the parts are emptied, or taken out of their lists. */
function withoutParts(record: object, parts: readonly NonNullable<FoundReference['part']>[]) {
  const copy = structuredClone(record)
  for (const { path, how } of parts) {
    const holder = holderOf(copy, path)
    if (holder) holder[path.at(-1) ?? ''] = how === 'drop' ? gone : null
  }
  // The inner lists first: taking an entry out moves the others of its list.
  const innerFirst = parts.toSorted((a, b) => b.path.length - a.path.length)
  for (const { path, how } of innerFirst) {
    if (how !== 'drop') continue
    const list = holderOf(copy, path)
    if (!Array.isArray(list)) continue
    const left = list.filter((item: unknown) => item !== gone) as unknown[]
    list.splice(0, list.length, ...left)
  }
  return copy
}

function write(record: object, path: Path, from: string, to: string) {
  const holder = holderOf(record, path)
  const key = path.at(-1) ?? ''
  if (!holder) return
  const value = holder[key]
  holder[key] = value === from ? to : { ...(value as object), id: to }
}

/** The object or list in which a path ends; undefined when it was taken out with what it stood in. */
function holderOf(record: object, path: Path): Record<string | number, unknown> | undefined {
  let holder: unknown = record
  for (const step of path.slice(0, -1)) {
    if (typeof holder !== 'object' || holder === null) return undefined
    holder = (holder as Record<string | number, unknown>)[step]
  }
  return typeof holder === 'object' && holder !== null
    ? (holder as Record<string | number, unknown>)
    : undefined
}

/** True when another entry of the same list points at the same kind in the same way. */
function isTwin(found: FoundReference, other: FoundReference): boolean {
  const { part } = found
  if (!part || part.how !== 'drop' || other.kind !== found.kind) return false
  const list = part.path.slice(0, -1)
  const inside = found.path.slice(part.path.length)
  return (
    other.path.length === found.path.length &&
    list.every((step, index) => other.path[index] === step) &&
    inside.every((step, index) => other.path[part.path.length + index] === step)
  )
}

/** An agenda item that has its title from a matter keeps the words when the matter goes. */
function keepingTitle(next: object, { kind, record }: KindRecord, going: Going): object {
  if (kind !== 'occurrence' || !('matterId' in record) || record.title !== null) return next
  const matter = record.matterId === null ? undefined : going.get(record.matterId)?.record
  if (!matter || !('background' in matter)) return next
  return { ...next, title: occurrenceTitle(record, matter) }
}

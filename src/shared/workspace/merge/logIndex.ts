import type { ChangedRecord, LogEntry } from '../../model/change'

/** What one copy's change log says that the other's does not, record by record, oldest first. */
export interface OwnChanges {
  readonly of: ReadonlyMap<string, readonly ChangedRecord[]>
  /** The moment each record was last touched by an entry of its own, ISO UTC. */
  readonly touched: ReadonlyMap<string, string>
  /** False when the other copy came without a log: what it was made from is then not known. */
  readonly isOtherTold: boolean
}

/** The changes in a log whose entries the other log does not hold. */
export function ownChanges(log: readonly LogEntry[], other: readonly LogEntry[]): OwnChanges {
  const shared = new Set(other.map(({ id }) => id))
  const of = new Map<string, ChangedRecord[]>()
  const touched = new Map<string, string>()
  for (const { id, at, changes } of byId(log)) {
    if (shared.has(id)) continue
    for (const change of changes) {
      const before = of.get(change.id)
      if (before) before.push(change)
      else of.set(change.id, [change])
      touched.set(change.id, at)
    }
  }
  return { of, touched, isOtherTold: other.length > 0 }
}

/** Both logs as one, in the order of their ids; an entry that both hold comes once. */
export function mergeLogs(one: readonly LogEntry[], other: readonly LogEntry[]): LogEntry[] {
  return byId([...new Map([...one, ...other].map((entry) => [entry.id, entry])).values()])
}

/**
 * True when a copy changed a field from the value the other copy has: its value is the newer one. A creation
 * does not count, as two copies may each have taken the same file into use.
 */
export function cameFrom(value: unknown, field: string, id: string, own: OwnChanges): boolean {
  const before = (own.of.get(id) ?? []).flatMap((change) =>
    change.before && field in change.before ? [change.before[field]] : [],
  )
  const possible = own.isOtherTold ? before.slice(0, 1) : before
  return possible.some((old) => isSame(old, value))
}

/** Values of records are plain JSON with a fixed order of keys, so equal text means equal value. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

function byId(log: readonly LogEntry[]): LogEntry[] {
  return [...log].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

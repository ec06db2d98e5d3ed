import { newId } from '@shared/model/base'
import type { LogEntry } from '@shared/model/change'
import type { RecordKind } from '@shared/model/link'
import type { AnyRecord } from '@shared/model/records'
import { groupBy } from '@shared/rules/groupBy'
import { eachTarget } from '@shared/workspace/references'
import type { AlteredRecord } from './change'
import type { Backlink, StoredEntry } from './tables'

/**
 * What is to be noted of a change: the records it makes point at something anew, those that point at the same
 * things in one row. A removed record may come back, so that nothing is noted of a removal.
 */
export function newBacklinks(altered: readonly AlteredRecord[]): Backlink[] {
  const pointing = altered
    .map(({ kind, before, after }) => ({ kind, id: after.id, to: newTargets(kind, before, after) }))
    .filter(({ to }) => to.length > 0)
  const alike = groupBy(pointing, ({ kind, to }) => [kind, ...to].join(' '))
  return [...alike.values()].flatMap((some) => {
    const [first] = some
    const from = some.map(({ id }) => id)
    return first ? [{ id: newId(), kind: first.kind, from, to: first.to }] : []
  })
}

function newTargets(kind: RecordKind, before: AnyRecord | undefined, after: AnyRecord): string[] {
  const known = targetsOf(kind, before)
  return [...targetsOf(kind, after)].filter((id) => !known.has(id))
}

/** What a record points at, by id; also when it is removed. */
export function targetsOf(kind: RecordKind, record: AnyRecord | undefined): ReadonlySet<string> {
  const ids = new Set<string>()
  if (record) eachTarget(kind, record, (_, id) => ids.add(id))
  return ids
}

/** An entry of the log as it is stored: with what it is found by. */
export function storedEntry(entry: LogEntry): StoredEntry {
  return { ...entry, ids: entry.changes.map(({ id }) => id), size: entry.changes.length }
}

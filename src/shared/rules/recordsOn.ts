import type { LogEntry } from '../model/change'
import type { AnyRecord } from '../model/records'
import { groupBy } from './groupBy'
import { recordOn } from './recordOn'

type Entry = Pick<LogEntry, 'at' | 'changes'>

/**
 * The records that were there when a day ended, as they were then: what was removed since appears, what was
 * added since does not.
 * @param now the records as they are, removed ones too, in the order they are wanted
 * @param entries the log entries that touched any of them, the newest first, at least those made after the day
 */
export function recordsOn<T extends AnyRecord>(
  now: readonly T[],
  entries: readonly Entry[],
  day: string,
): T[] {
  const wanted = new Set(now.map(({ id }) => id))
  const own = new Map<string, Entry[]>()
  for (const { at, changes } of entries) {
    const mine = groupBy(
      changes.filter(({ id }) => wanted.has(id)),
      ({ id }) => id,
    )
    for (const [id, some] of mine) own.set(id, [...(own.get(id) ?? []), { at, changes: some }])
  }
  return now.flatMap((record) => {
    const on = recordOn(record, own.get(record.id) ?? [], day)
    return on.state === 'there' ? [on.record as T] : []
  })
}

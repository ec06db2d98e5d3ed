import type { AnyRecord } from '../model/records'
import { groupBy } from './groupBy'
import { recordOn, type ToldChange } from './recordOn'

/**
 * The records that were there when a day ended, as they were then: what was removed since appears, what was
 * added since does not.
 * @param now the records as they are, removed ones too, in the order they are wanted
 * @param entries the log entries that touched any of them, the newest first, at least those made after the day
 */
export function recordsOn<T extends AnyRecord>(
  now: readonly T[],
  entries: readonly ToldChange[],
  day: string,
): T[] {
  const wanted = new Set(now.map(({ id }) => id))
  const own = new Map<string, ToldChange[]>()
  for (const entry of entries) {
    const mine = groupBy(
      entry.changes.filter(({ id }) => wanted.has(id)),
      ({ id }) => id,
    )
    for (const [id, some] of mine)
      own.set(id, [...(own.get(id) ?? []), { ...entry, changes: some }])
  }
  return now.flatMap((record) => {
    const on = recordOn(record, own.get(record.id) ?? [], day)
    return on.state === 'there' ? [on.record as T] : []
  })
}

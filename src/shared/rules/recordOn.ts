import type { LogEntry } from '../model/change'
import type { AnyRecord } from '../model/records'
import { dayOf } from './time'

/** What is known of a record on a day, as the change log tells it. */
export type RecordOn =
  { state: 'there'; record: AnyRecord } | { state: 'removed' } | { state: 'notYet' }

/**
 * A record as it was when a day ended in the team's zone: its changes since are taken back one by one,
 * from the record as it is now.
 * @param entries the log entries of the record, the newest first, at least those made after the day
 */
export function recordOn(
  now: AnyRecord,
  entries: readonly Pick<LogEntry, 'at' | 'changes'>[],
  day: string,
): RecordOn {
  let fields: Record<string, unknown> = { ...now }
  for (const { at, changes } of entries) {
    // The log's order counts, not the clock's: one that was set back does not reorder what was done.
    if (dayOf(at) <= day) break
    for (const change of changes.filter(({ id }) => id === now.id).reverse()) {
      if (change.before === null) return { state: 'notYet' }
      fields = takenBack(fields, change.before, change.after)
    }
  }
  const record = fields as unknown as AnyRecord
  return record.deletedAt ? { state: 'removed' } : { state: 'there', record }
}

/** A field that the record did not have before the change is one it loses, even if the log leaves it out. */
function takenBack(
  fields: Record<string, unknown>,
  before: Record<string, unknown>,
  after: Record<string, unknown> | null,
): Record<string, unknown> {
  const names = [...Object.keys(after ?? {}), ...Object.keys(before)]
  const old = Object.fromEntries(names.map((name) => [name, before[name]]))
  return { ...fields, ...old }
}

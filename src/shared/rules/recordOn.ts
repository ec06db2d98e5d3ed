import type { LogEntry } from '../model/change'
import type { AnyRecord } from '../model/records'
import { dayOf } from './time'

/** What is known of a record on a day, as the change log tells it. */
export type RecordOn =
  { state: 'there'; record: AnyRecord } | { state: 'removed' } | { state: 'notYet' }

/** What a log entry says of a change; why it was made counts when it was an erasure. */
export type ToldChange = Pick<LogEntry, 'at' | 'changes'> & { readonly cause?: LogEntry['cause'] }

/**
 * A record as it was when a day ended in the team's zone: its changes since are taken back one by one,
 * from the record as it is now.
 * @param entries the log entries of the record, the newest first, at least those made after the day
 */
export function recordOn(now: AnyRecord, entries: readonly ToldChange[], day: string): RecordOn {
  const erased = new Set<string>()
  let fields: Record<string, unknown> = { ...now }
  for (const { at, cause, changes } of entries) {
    // The log's order counts, not the clock's: one that was set back does not reorder what was done.
    if (dayOf(at) <= day) break
    for (const change of changes.filter(({ id }) => id === now.id).reverse()) {
      if (change.before === null) return { state: 'notYet' }
      if (cause === 'erase') for (const name of Object.keys(change.after ?? {})) erased.add(name)
      fields = takenBack(fields, change, erased)
    }
  }
  const record = fields as unknown as AnyRecord
  return record.deletedAt ? { state: 'removed' } : { state: 'there', record }
}

/**
 * A field that the record did not have before the change is one it loses, even if the log leaves it out.
 * What has been erased since stays so on earlier days too.
 */
function takenBack(
  fields: Record<string, unknown>,
  { before, after }: ToldChange['changes'][number],
  erased: ReadonlySet<string>,
): Record<string, unknown> {
  if (before === null) return fields
  const names = [...Object.keys(after ?? {}), ...Object.keys(before)].filter(
    (name) => !erased.has(name),
  )
  const old = Object.fromEntries(names.map((name) => [name, before[name]]))
  return { ...fields, ...old }
}

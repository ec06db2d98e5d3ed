import type { ChangedRecord, LogEntry } from '../../model/change'
import { groupBy } from '../groupBy'

/** What was last done to a record, and by whom. */
export type RecordChange = Pick<LogEntry, 'at' | 'who' | 'cause'> & {
  readonly change: ChangedRecord
}

/** The kinds that only keep count of something, and say nothing to a reader. */
const silent: ReadonlySet<ChangedRecord['kind']> = new Set(['postponement', 'dispatch'])

/**
 * The records that log entries changed, each once, the one changed last first. What was taken back again counts
 * for nothing; a record made by one of the entries is told as new, whatever was done to it after.
 */
export function changedRecords(
  entries: readonly Pick<LogEntry, 'id' | 'at' | 'who' | 'cause' | 'changes' | 'reverses'>[],
): RecordChange[] {
  const all = standing(entries).flatMap(({ at, who, cause, changes }) =>
    changes
      .filter(({ kind }) => !silent.has(kind))
      .map((change): RecordChange => ({ at, who, cause, change })),
  )
  return [...groupBy(all, ({ change }) => change.id).values()].flatMap((own) => {
    const [latest] = own
    if (!latest) return []
    const made = own.find(({ change }) => change.before === null)
    return made && !isRemoval(latest) ? { ...made, at: latest.at } : latest
  })
}

/** The latest first, without those that were undone and what undid them. */
function standing<T extends Pick<LogEntry, 'id' | 'reverses'>>(entries: readonly T[]): T[] {
  const known = new Set(entries.map(({ id }) => id))
  const reversed = new Set<string>()
  return entries
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
    .filter(({ id, reverses }) => {
      if (reversed.has(id)) return false
      if (reverses === null || !known.has(reverses)) return true
      reversed.add(reverses)
      return false
    })
}

function isRemoval({ change: { after } }: RecordChange): boolean {
  return after === null || typeof after['deletedAt'] === 'string'
}

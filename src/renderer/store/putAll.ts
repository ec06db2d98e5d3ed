import type { ChangedRecord } from '@shared/model/change'
import type { AnyRecord } from '@shared/model/records'
import { groupBy } from '@shared/rules/groupBy'
import { newBacklinks } from './backlinks'
import type { AlteredRecord } from './change'
import { Overtaken } from './commitProblem'
import { isNewestEntry, type KvDatabase } from './database'
import { clearLeftKeys } from './leftKeys'
import { putRows, rowsAtOnce } from './putRows'
import type { StoredEntry } from './tables'
import { refuseCancelled, type Watch } from './watch'

/** A record that a change alters, with the fields that the log tells of. */
export interface Alteration extends AlteredRecord {
  readonly fields: Pick<ChangedRecord, 'before' | 'after'>
}

/**
 * Puts what a change alters, what it points at and its entries in one strict transaction.
 * @throws Overtaken when the log's newest entry is not the one the change was made from, Cancelled when the person
 *   ended it; nothing is written then
 */
export async function putAll(
  altered: readonly Alteration[],
  entries: readonly StoredEntry[],
  newest: string | null,
  into: KvDatabase,
  watch?: Watch,
): Promise<void> {
  const byKind = groupBy(altered, ({ kind }) => kind)
  const links = newBacklinks(altered)
  const tables = [
    ...[...byKind.keys()].map((kind) => into.records(kind)),
    into.log,
    ...(links.length > 0 ? [into.backlink] : []),
  ]
  const clear = () => [...byKind].map(([kind, own]) => clearLeftKeys(into.table(kind), own))
  let done = 0
  const tell = (count: number) => {
    refuseCancelled(watch)
    done += count
    watch?.tell(done / (altered.length + links.length))
  }
  await into.transaction('rw', tables, async () => {
    // Asked before anything is put, and so answered from before it; awaited together, as each turn costs a frame.
    const isNewest = isNewestEntry(newest, into)
    const puts = [...byKind].map(([kind, own]) =>
      putRows(
        into.table<AnyRecord, string>(kind),
        own.map(({ after }) => after),
        tell,
      ),
    )
    const rest = [
      ...(links.length > 0 ? [putRows(into.backlink, links, tell)] : []),
      putRows(into.log, entries),
    ]
    // What is put in pieces leaves its keys only when the last piece is there.
    const isInPieces = altered.length > rowsAtOnce
    await Promise.all([...puts, ...rest, ...(isInPieces ? [] : clear())])
    if (isInPieces) await Promise.all(clear())
    refuseCancelled(watch)
    if (!(await isNewest)) throw new Overtaken()
  })
}

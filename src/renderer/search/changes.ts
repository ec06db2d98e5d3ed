import type { RecordKind } from '@shared/model/link'
import type { KvDatabase } from '@renderer/store/database'

/** How far the change log was read: its last entry, and how many entries there were up to it. */
export interface LogPosition {
  readonly last: string
  readonly count: number
}

/** The records that were touched, by kind, or `all` when they are so many that reading all is quicker. */
export interface Changes {
  readonly touched: ReadonlyMap<RecordKind, ReadonlySet<string>> | 'all'
  readonly position: LogPosition
}

/** From so many touched records on, all are read. */
const mostTouched = 20_000

/** Where the change log ends now. */
export async function logEnd(database: KvDatabase): Promise<LogPosition> {
  return database.transaction('r', database.log, async () => {
    const [last = ''] = await database.log.orderBy('id').reverse().limit(1).primaryKeys()
    return { last, count: await database.log.count() }
  })
}

/**
 * What has changed after a position of the log. When the log is not the one that was read, for the database
 * was put back from a copy or a clock went backwards, everything may have changed.
 */
export async function changesAfter(database: KvDatabase, before: LogPosition): Promise<Changes> {
  return database.transaction('r', database.log, async () => {
    const { log } = database
    const keys = await log.where('[id+size+at+cause+who]').above([before.last, []]).keys()
    const sizes = keys as unknown as [id: string, size: number][]
    const newer = sizes.filter(([id]) => id > before.last)
    const position = {
      last: newer.at(-1)?.[0] ?? before.last,
      count: before.count + newer.length,
    }
    const isSameLog = (await log.count()) === position.count
    const amount = newer.reduce((sum, [, size]) => sum + size, 0)
    if (!isSameLog || amount > mostTouched)
      return { touched: 'all', position: { ...position, count: await log.count() } }
    const touched = new Map<RecordKind, Set<string>>()
    for (const entry of await log.bulkGet(newer.map(([id]) => id)))
      for (const { kind, id } of entry?.changes ?? [])
        touched.set(kind, (touched.get(kind) ?? new Set()).add(id))
    return { touched, position }
  })
}

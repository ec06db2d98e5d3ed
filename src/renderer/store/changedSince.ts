import { Dexie } from 'dexie'
import { useLiveQuery } from 'dexie-react-hooks'
import type { CauseCode } from '@shared/model/change'
import { changedRecords, type RecordChange } from '@shared/rules/situation/changedRecords'
import { database } from './database'
import { type Found, findNamed } from './found'
import { firstKeyOf, largest } from './logHeads'

/** A change of so many records that it is told as one, such as an import. */
export interface LargeChange {
  readonly id: string
  readonly at: string
  readonly who: string
  readonly cause: CauseCode
  readonly size: number
}

export interface ChangedSince {
  /** The latest first. */
  readonly records: readonly RecordChange[]
  readonly large: readonly LargeChange[]
  /** The records that changed, removed ones too, and what they are named by. */
  readonly found: Found
}

/** What the change log tells from the beginning of a day on, `YYYY-MM-DD`; undefined while it is read. */
export function useChangedSince(day: string): ChangedSince | undefined {
  return useLiveQuery(() => changedSince(day), [day])
}

/** The heads of the entries come from an index, so that no import is read. */
async function changedSince(day: string): Promise<ChangedSince> {
  const heads = (await database.log
    .where('[id+size+at+cause+who]')
    .between([firstKeyOf(day), Dexie.minKey], [Dexie.maxKey])
    .keys()) as unknown as [string, number, string, CauseCode, string][]
  const small = heads.filter(([, size]) => size <= largest).map(([id]) => id)
  const entries = (await database.log.bulkGet(small)).filter((entry) => entry !== undefined)
  const records = changedRecords(entries)
  return {
    records,
    large: heads
      .filter(([, size]) => size > largest)
      .map(([id, size, at, cause, who]) => ({ id, size, at, cause, who }))
      .reverse(),
    found: await findNamed(records.map(({ change: { kind, id } }) => ({ kind, id }))),
  }
}

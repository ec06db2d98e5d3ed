import { useLiveQuery } from 'dexie-react-hooks'
import type { RecordKind } from '@shared/model/link'
import type { AnyRecord } from '@shared/model/records'
import {
  handOver,
  holdingsOf,
  type HandoverChange,
  type Handing,
  type HeldRecord,
  type Holding,
} from '@shared/rules/handover/handover'
import { groupBy } from '@shared/rules/groupBy'
import type { Change } from './change'
import { commit, type CommitResult } from './commit'
import { database, type KvDatabase } from './database'
import { getPreferences } from './preferences'
import { pointingAt } from './referrers'

/** Everything a person holds on a day, renewed when it changes; undefined while it is read. */
export function useHoldings(personId: string | null, day: string): readonly Holding[] | undefined {
  return useLiveQuery(
    async () => (personId === null ? [] : holdingsOf(personId, day, await heldRecords(personId))),
    [personId, day],
  )
}

/** The records that point at a person; only those are read, by the index of what points where. */
async function heldRecords(
  personId: string,
  from: KvDatabase = database,
): Promise<readonly HeldRecord[]> {
  const pointing = await pointingAt({ kind: 'person', id: personId }, from)
  const byKind = [...groupBy(pointing, ({ kind }) => kind)]
  const read = byKind.map(async ([kind, links]) => {
    const found = await from.records(kind).bulkGet(links.map(({ id }) => id))
    return withMeetings(
      kind,
      found.filter((record) => record !== undefined),
      from,
    )
  })
  return (await Promise.all(read)).flat()
}

async function withMeetings(
  kind: RecordKind,
  records: readonly AnyRecord[],
  from: KvDatabase,
): Promise<readonly HeldRecord[]> {
  const ids = records.map((record) => ('meetingId' in record ? (record.meetingId ?? '') : ''))
  const meetings = kind === 'occurrence' ? await from.records('meeting').bulkGet(ids) : []
  return records.map((record, index) => ({ kind, record, meeting: meetings[index] }))
}

/** Who takes one holding over; null leaves it open. */
export interface Succession {
  readonly holding: Holding
  readonly successorId: string | null
}

export interface Handover extends Handing {
  readonly reason: string
  readonly successions: readonly Succession[]
}

/** Hands everything over as one change that can be undone, with the reason in the log. */
export function handOverAll(
  { reason, successions, ...handing }: Handover,
  into: KvDatabase = database,
): Promise<CommitResult> {
  const changes = successions.flatMap(({ holding, successorId }) =>
    handOver(holding, handing, successorId).map(toChange),
  )
  return commit(changes, { code: 'handover', who: getPreferences().ownName, reason }, into)
}

/** The rule knows nothing of the store; the shapes are the same. */
function toChange(change: HandoverChange): Change {
  return change as Change
}

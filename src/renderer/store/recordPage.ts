import { useLiveQuery } from 'dexie-react-hooks'
import { type Link, type RecordKind, recordKinds } from '@shared/model/link'
import type { AnyRecord, RecordOf } from '@shared/model/records'
import type { Status } from '@shared/model/status'
import type { Task } from '@shared/model/task'
import { groupBy } from '@shared/rules/groupBy'
import { referencesIn } from '@shared/workspace/references'
import { database } from './database'
import { type Found, findNamed } from './found'
import { pointingAt } from './referrers'

/** A record, what it points at, and the periods of its status. */
export interface RecordAround {
  record: AnyRecord
  found: Found
  statuses: Status[]
}

/** A record with what is around it; null when there is none or it was removed, undefined while it is read. */
export function useRecordAround(target: Link): RecordAround | null | undefined {
  const { kind, id } = target
  return useLiveQuery(async () => {
    const record: AnyRecord | undefined = await database.records(kind).get(id)
    if (!record || record.deletedAt !== null) return null
    const [found, statuses] = await Promise.all([
      findNamed(referencesIn(kind, record)),
      database.records('status').where('subject.id').equals(id).toArray(),
    ])
    return { record, found, statuses: statuses.filter((status) => status.deletedAt === null) }
  }, [kind, id])
}

/** What points at a record, as ids by kind in the order of kinds, the newest first. */
export type Pointing = ReadonlyMap<RecordKind, readonly string[]>

export function usePointing({ kind, id }: Link): Pointing | undefined {
  return useLiveQuery(async () => {
    const byKind = groupBy(await pointingAt({ kind, id }), (one) => one.kind)
    return new Map(
      recordKinds.flatMap((one) => {
        const links = byKind.get(one)
        // Ids are made in order of time.
        return links
          ? [
              [
                one,
                links
                  .map((link) => link.id)
                  .sort()
                  .reverse(),
              ] as const,
            ]
          : []
      }),
    )
  }, [kind, id])
}

/** Links with what is needed to name them; undefined while they are read. */
export function useFound(links: readonly Link[]): Found | undefined {
  return useLiveQuery(() => findNamed(links), [links.map(({ id }) => id).join(' ')])
}

/** The living records of a kind with these ids, in their order. */
export async function livingByIds<K extends RecordKind>(
  kind: K,
  ids: readonly string[],
): Promise<RecordOf<K>[]> {
  const records = await database.records(kind).bulkGet([...ids])
  return records.filter((one) => one !== undefined && one.deletedAt === null) as RecordOf<K>[]
}

/** The tasks with these ids; undefined while they are read. */
export function useTasks(ids: readonly string[]): Task[] | undefined {
  return useLiveQuery(() => livingByIds('task', ids), [ids])
}

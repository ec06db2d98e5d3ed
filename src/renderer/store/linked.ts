import { useLiveQuery } from 'dexie-react-hooks'
import type { Link, RecordKind } from '@shared/model/link'
import type { RecordOf } from '@shared/model/records'
import { groupBy } from '@shared/rules/groupBy'
import { database } from './database'
import { byId, livingRecords, recordsWithIds } from './live'

/** Some records of any kinds by id: those that links point at. */
export type LinkedRecords = Partial<{
  readonly [K in RecordKind]: ReadonlyMap<string, RecordOf<K>>
}>

/** The records that links point at, removed ones too: what was a member keeps its name. */
export async function linkedRecords(links: Iterable<Link>): Promise<LinkedRecords> {
  const byKind = groupBy(links, ({ kind }) => kind)
  const found = await Promise.all(
    [...byKind].map(async ([kind, some]) => {
      const ids = some.map(({ id }) => id)
      return [kind, await recordsWithIds(kind, ids)] as const
    }),
  )
  return Object.fromEntries(found)
}

/** The records that links point at, and whom a membership among them names: it has no name of its own. */
export async function recordsNamed(links: readonly Link[]): Promise<LinkedRecords> {
  const found = await linkedRecords(links)
  const parties = [...(found.membership?.values() ?? [])].flatMap(({ member, bodyId }): Link[] => [
    member,
    { kind: 'body', id: bodyId },
  ])
  return parties.length === 0 ? found : linkedRecords([...links, ...parties])
}

/** The living records of a kind whose indexed field holds one of the values. */
export async function recordsWhere<K extends RecordKind>(
  kind: K,
  index: string,
  values: readonly string[],
): Promise<RecordOf<K>[]> {
  const found = await database.records(kind).where(index).anyOf(values).toArray()
  return found.filter((record) => record.deletedAt === null)
}

/** The same for one value, renewed when they change; undefined while they are read. */
export function useRecordsWhere<K extends RecordKind>(kind: K, index: string, value: string) {
  return useLiveQuery(() => recordsWhere(kind, index, [value]), [kind, index, value])
}

/** The organisation whose workspace this is, and the others that seats stand for. */
export async function organisationsOf(links: Iterable<Link | null>) {
  const own = (await livingRecords('organisation')).filter((organisation) => organisation.own)
  const ids = [...links].flatMap((one) => (one?.kind === 'organisation' ? [one.id] : []))
  const represented = await recordsWithIds('organisation', ids)
  return byId([...own, ...represented.values()])
}

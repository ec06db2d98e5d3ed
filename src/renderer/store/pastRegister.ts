import { useLiveQuery } from 'dexie-react-hooks'
import type { Link, RecordKind } from '@shared/model/link'
import type { AnyRecord, RecordOf } from '@shared/model/records'
import { recordsOn } from '@shared/rules/recordsOn'
import { dayOf, plusDays } from '@shared/rules/time'
import { referencesIn } from '@shared/workspace/references'
import { database } from './database'
import type { RecordMaps } from './kept'
import { byId, livingRecords } from './live'
import { firstKeyOf, type HeadKey, headIndex, headOf, keysOf } from './logHeads'

/** A register and what it is told with, as the log says they were recorded when a day ended. */
export interface PastRegister<K extends RecordKind, N extends RecordKind> {
  day: string
  rows: readonly RecordOf<K>[]
  records: RecordMaps<N>
  /** The first day the log knows of, when it is later than the day asked for; else null. */
  knownFrom: string | null
}

/** What is asked for. */
interface Asked<K extends RecordKind, N extends RecordKind> {
  kind: K
  uses: readonly N[]
  /** The kinds of `uses` that are wanted whole; of others those that the rows point at. */
  whole: readonly RecordKind[]
}

/** Undefined while the log is read, or without a day. */
export function usePastRegister<K extends RecordKind, N extends RecordKind>(
  asked: Asked<K, N>,
  day: string | null,
): PastRegister<K, N> | undefined {
  const found = useLiveQuery(
    async () => (day === null ? undefined : pastRegister(asked, day)),
    [asked.kind, day],
  )
  // While another day is read, the one before is not shown under its name.
  return found?.day === day ? found : undefined
}

/**
 * The same once. Only the entries that touched what is shown are read, however long the log is.
 * The organisation whose workspace this is comes along: papers bear its name.
 */
export async function pastRegister<K extends RecordKind, N extends RecordKind>(
  { kind, uses, whole }: Asked<K, N>,
  day: string,
): Promise<PastRegister<K, N>> {
  const shown = await Promise.all(
    [...new Set<RecordKind>([kind, ...whole])].map(async (one) => [one, await allOn(one, day)]),
  ).then((pairs) => Object.fromEntries(pairs) as Partial<Record<RecordKind, AnyRecord[]>>)
  const own = (await livingRecords('organisation')).filter((one) => one.own)
  const links: Link[] = [
    ...Object.entries(shown).flatMap(([one, rows]) =>
      rows.flatMap((row) => referencesIn(one as RecordKind, row)),
    ),
    ...own.map(({ id }): Link => ({ kind: 'organisation', id })),
  ]
  const maps = await Promise.all(
    uses.map(async (one) => [one, byId(shown[one] ?? (await namedOn(one, links, day)))] as const),
  )
  return {
    day,
    rows: (shown[kind] ?? []) as RecordOf<K>[],
    records: Object.fromEntries(maps) as unknown as RecordMaps<N>,
    knownFrom: await knownFrom(day),
  }
}

async function allOn(kind: RecordKind, day: string): Promise<AnyRecord[]> {
  return asOn(await database.table<AnyRecord>(kind).toArray(), day)
}

async function namedOn(
  kind: RecordKind,
  links: readonly Link[],
  day: string,
): Promise<AnyRecord[]> {
  const ids = new Set(links.filter((link) => link.kind === kind).map(({ id }) => id))
  const found = await database.table<AnyRecord>(kind).bulkGet([...ids])
  return asOn(
    found.filter((record) => record !== undefined),
    day,
  )
}

async function asOn(now: readonly AnyRecord[], day: string): Promise<AnyRecord[]> {
  const first = firstKeyOf(plusDays(day, 1))
  const keys = await Promise.all(now.map(({ id }) => keysOf(id)))
  const later = new Set(keys.flat().filter((key) => key >= first))
  const entries = await database.log.bulkGet([...later].sort().reverse())
  return recordsOn(
    now,
    entries.filter((entry) => entry !== undefined),
    day,
  )
}

async function knownFrom(day: string): Promise<string | null> {
  const [first] = await database.log.orderBy(headIndex).limit(1).keys()
  if (first === undefined) return null
  const from = dayOf(headOf(first as unknown as HeadKey).at)
  return from > day ? from : null
}

import { useLiveQuery } from 'dexie-react-hooks'
import type { RecordKind } from '@shared/model/link'
import type { RecordOf } from '@shared/model/records'
import { byId, livingRecords } from './live'

/** The living records of some kinds, by id. */
export type RecordMaps<N extends RecordKind> = {
  readonly [K in N]: ReadonlyMap<string, RecordOf<K>>
}

/** The living records of several kinds, renewed when any of them changes; undefined while they load. */
export function useRecordMaps<N extends RecordKind>(
  kinds: readonly N[],
): RecordMaps<N> | undefined {
  return useLiveQuery(async () => {
    const maps = await Promise.all(
      kinds.map(async (kind) => [kind, byId(await livingRecords(kind))] as const),
    )
    return Object.fromEntries(maps) as unknown as RecordMaps<N>
  }, [kinds.join(' ')])
}

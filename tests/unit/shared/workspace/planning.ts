import type { KindRecord } from '@shared/workspace/detach'
import { referencesIn } from '@shared/workspace/references'
import { planRemoval, type RemovalWay } from '@shared/workspace/removal'

/** True when a record points at any of the ids. */
export const pointsAt = (one: KindRecord, ids: readonly string[]) =>
  referencesIn(one.kind, one.record).some(({ id }) => ids.includes(id))

/** All records there are, by id. */
export type World = ReadonlyMap<string, KindRecord>

/** Plans the removal of one record or several out of a world. */
export const planIn = (all: World, ids: string | readonly string[], way?: RemovalWay) => {
  const targets = [ids].flat().flatMap((id) => all.get(id) ?? [])
  if (targets.length === 0) throw new Error('no such record')
  return planRemoval(
    { targets },
    (some) => Promise.resolve([...all.values()].filter((one) => pointsAt(one, some))),
    way,
  )
}

/** References are moved to this record. */
export const moveTo = (to: string): RemovalWay => ({ type: 'move', to })

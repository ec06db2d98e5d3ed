import type { Organisation } from '../model/organisation'
import type { Seat } from '../model/seat'

/** The ids of our own organisation and its region: what a seat of ours stands for. */
export function ownParties(organisations: Iterable<Organisation>): ReadonlySet<string> {
  const own = [...organisations].filter((one) => one.own && one.deletedAt === null)
  return new Set(own.flatMap(({ id, regionId }) => (regionId ? [id, regionId] : [id])))
}

/** True when a seat is for us to fill: it stands for nobody else. */
export function isOurs({ represents }: Seat, own: ReadonlySet<string>): boolean {
  return represents === null || own.has(represents.id)
}

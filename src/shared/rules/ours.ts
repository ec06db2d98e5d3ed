import type { Organisation } from '../model/organisation'
import type { Seat } from '../model/seat'

/** Our own organisation, the council whose workspace this is; null when none is marked as such. */
export function ownOrganisation(organisations: Iterable<Organisation>): Organisation | null {
  for (const one of organisations) if (isOwn(one)) return one
  return null
}

/** The ids of our own organisation and its region: what a seat of ours stands for. */
export function ownParties(organisations: Iterable<Organisation>): ReadonlySet<string> {
  const own = [...organisations].filter(isOwn)
  return new Set(own.flatMap(({ id, regionId }) => (regionId ? [id, regionId] : [id])))
}

/** True when a seat is for us to fill: it stands for nobody else, neither a party nor a group. */
export function isOurs({ represents, group }: Seat, own: ReadonlySet<string>): boolean {
  return represents === null ? group.trim() === '' : own.has(represents.id)
}

function isOwn({ own, deletedAt }: Organisation): boolean {
  return own && deletedAt === null
}

import type { Status } from '../model/status'
import { groupBy } from './groupBy'
import { isWithin } from './time'

/** Cooperation is what a person asks about first; treaties and contacts come after it. */
const layers = ['cooperation', 'legal', 'contact'] as const satisfies readonly Status['layer'][]

/**
 * What holds on a day (`YYYY-MM-DD`), by the id of what it is about: for each layer the period that began
 * last, cooperation first. Tombstones are left out.
 */
export function statusesOn(statuses: Iterable<Status>, day: string): Map<string, Status[]> {
  const current = [...statuses].filter((one) => one.deletedAt === null && isWithin(day, one))
  const latestFirst = current.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
  const bySubject = groupBy(latestFirst, (status) => status.subject.id)
  return new Map([...bySubject].map(([id, found]) => [id, oneOfEachLayer(found)]))
}

function oneOfEachLayer(found: readonly Status[]): Status[] {
  return layers.flatMap((layer) => found.find((one) => one.layer === layer) ?? [])
}

/** The one state a picture shows: of cooperation, else of the treaty, else of the contact. */
export function stateOn(
  statuses: ReadonlyMap<string, readonly Status[]>,
  id: string,
): Status['state'] | 'unknown' {
  return statuses.get(id)?.[0]?.state ?? 'unknown'
}

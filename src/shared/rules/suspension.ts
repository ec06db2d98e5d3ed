import { dormantStates } from '../model/dormant'
import type { Link } from '../model/link'
import type { Organisation } from '../model/organisation'
import type { Person } from '../model/person'
import { type Status } from '../model/status'
import { groupBy } from './groupBy'
import { inForceOn } from './statusOn'

/** Where a party belongs, and the status periods of all that may be suspended. */
export interface PartyRecords {
  readonly statuses: readonly Status[]
  readonly people: ReadonlyMap<string, Person>
  readonly organisations: ReadonlyMap<string, Organisation>
}

/**
 * The suspension that touches a party on a day, or null: its own, its organisation's, or its region's. A
 * legal instrument that is suspended stops no contact by itself; cooperation or contact does.
 */
export function suspensionOf(party: Link, records: PartyRecords, day: string): Status | null {
  const ids = new Set(partiesAround(party, records))
  const bySubject = groupBy(
    records.statuses.filter(({ subject }) => ids.has(subject.id)),
    ({ subject }) => subject.id,
  )
  const found = [...bySubject.values()]
    .flatMap((own) => inForceOn(own, day))
    .find(({ layer, state }) => layer !== 'legal' && dormantStates.has(state))
  return found ?? null
}

/** The party itself, the organisation of a person, and the region of that. */
export function partiesAround(
  { kind, id }: Link,
  { people, organisations }: Omit<PartyRecords, 'statuses'>,
): readonly string[] {
  if (kind === 'person') {
    const organisationId = people.get(id)?.organisationId ?? null
    if (organisationId === null) return [id]
    return [
      id,
      ...partiesAround({ kind: 'organisation', id: organisationId }, { people, organisations }),
    ]
  }
  const regionId = kind === 'organisation' ? organisations.get(id)?.regionId : null
  return regionId ? [id, regionId] : [id]
}

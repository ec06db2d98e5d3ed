import { useLiveQuery } from 'dexie-react-hooks'
import type { Link } from '@shared/model/link'
import type { Membership } from '@shared/model/membership'
import type { Seat } from '@shared/model/seat'
import { type MemberRegister, memberRegister } from '@shared/rules/members'
import { linkedRecords, type LinkedRecords, recordsWhere } from './linked'
import { recordsPointingAt } from './related'

export interface PartyMemberships {
  readonly memberships: readonly Membership[]
  /** The same with what says whether they are suspended. */
  readonly register: MemberRegister
  /** The bodies, for their names. */
  readonly records: LinkedRecords
}

/** What a region or organisation is a member of; undefined while it is read. */
export function usePartyMemberships({ id }: Link): PartyMemberships | undefined {
  return useLiveQuery(async () => {
    const memberships = await recordsWhere('membership', 'member.id', [id])
    const subjects = [id, ...memberships.map((one) => one.id)]
    const statuses = await recordsWhere('status', 'subject.id', subjects)
    return {
      memberships,
      register: memberRegister(memberships, statuses),
      records: await linkedRecords(memberships.map(({ bodyId }) => ({ kind: 'body', id: bodyId }))),
    }
  }, [id])
}

export interface SeatsOfRecord {
  readonly seats: readonly Seat[]
  /** Bodies, people and parties, for their names. */
  readonly records: LinkedRecords
}

/** The seats that point at a person, region or organisation; undefined while they are read. */
export function useSeatsOf({ kind, id }: Link): SeatsOfRecord | undefined {
  return useLiveQuery(async () => {
    const seats = await recordsPointingAt('seat', { kind, id })
    return { seats, records: await linkedRecords(seats.flatMap(linksOfSeat)) }
  }, [kind, id])
}

/** Whom a seat names: its body and people, and the party it stands for. */
export function linksOfSeat({
  bodyId,
  personId,
  deputyId,
  represents,
  organisationId,
}: Seat): Link[] {
  const body: Link = { kind: 'body', id: bodyId }
  const people = [personId, deputyId].flatMap((id): Link[] => (id ? [{ kind: 'person', id }] : []))
  const organisation: Link[] = organisationId ? [{ kind: 'organisation', id: organisationId }] : []
  return [body, ...people, ...organisation, ...(represents ? [represents] : [])]
}

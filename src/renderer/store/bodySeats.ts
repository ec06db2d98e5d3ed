import { useLiveQuery } from 'dexie-react-hooks'
import type { Body } from '@shared/model/body'
import type { Link } from '@shared/model/link'
import type { Seat } from '@shared/model/seat'
import { type MemberRegister, memberRegister } from '@shared/rules/members'
import { partyReader, type PartyReader } from '@shared/rules/seatParty'
import { membersOfBody } from './bodyMembers'
import { linkedRecords, type LinkedRecords, organisationsOf, recordsWhere } from './linked'
import { linksOfSeat } from './partyRecords'

export interface BodySeats {
  readonly seats: readonly Seat[]
  /** The members that the body's seat rule counts; empty without a rule. */
  readonly members: MemberRegister
  readonly partyOf: PartyReader
  /** People, parties and the body of the rule, for their names. */
  readonly records: LinkedRecords
}

/** The seats of a body with what its rule is counted from; undefined while they are read. */
export function useBodySeats({ id, seatRule }: Body): BodySeats | undefined {
  const membersOfId = seatRule?.membersOfId ?? null
  return useLiveQuery(async () => {
    const [seats, members] = await Promise.all([
      recordsWhere('seat', 'bodyId', [id]),
      membersOfId === null ? memberRegister([], []) : membersOfBody(membersOfId),
    ])
    const counted = [...members.byBody.values()].flat().map(({ member }) => member)
    const [organisations, records] = await Promise.all([
      organisationsOf(seats.map(({ represents }) => represents)),
      linkedRecords([...counted, ...seats.flatMap(linksOfSeat), ...bodyLink(membersOfId)]),
    ])
    return { seats, members, partyOf: partyReader(organisations), records }
  }, [id, membersOfId])
}

function bodyLink(id: string | null): Link[] {
  return id === null ? [] : [{ kind: 'body', id }]
}

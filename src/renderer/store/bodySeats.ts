import { useLiveQuery } from 'dexie-react-hooks'
import type { Body } from '@shared/model/body'
import type { Link } from '@shared/model/link'
import type { Seat } from '@shared/model/seat'
import { type MemberRegister, memberRegister } from '@shared/rules/members'
import { partyReader, type PartyReader } from '@shared/rules/seatParty'
import type { SeatsAtHand } from '@shared/rules/withoutDeputy'
import { membersOfBody } from './bodyMembers'
import { linkedRecords, type LinkedRecords, organisationsOf, recordsWhere } from './linked'
import { byId } from './live'
import { linksOfSeat } from './partyRecords'
import { recordsPointingAt } from './related'

export interface BodySeats {
  readonly seats: readonly Seat[]
  /** The members that the body's seat rule counts; empty without a rule. */
  readonly members: MemberRegister
  readonly partyOf: PartyReader
  /** The seats with what tells which of ours lack a deputy or a successor. */
  readonly atHand: SeatsAtHand
  /** People, parties and the body of the rule, for their names. */
  readonly records: LinkedRecords
}

/** The seats of a body with what its rule is counted from; undefined while they are read. */
export function useBodySeats(body: Body): BodySeats | undefined {
  const { id } = body
  const membersOfId = body.seatRule?.membersOfId ?? null
  return useLiveQuery(async () => {
    const [seats, members, statuses, relations] = await Promise.all([
      recordsWhere('seat', 'bodyId', [id]),
      membersOfId === null ? memberRegister([], []) : membersOfBody(membersOfId),
      recordsWhere('status', 'subject.id', [id]),
      recordsPointingAt('relation', { kind: 'body', id }),
    ])
    const counted = [...members.byBody.values()].flat().map(({ member }) => member)
    const [organisations, records] = await Promise.all([
      organisationsOf(seats.map(({ represents }) => represents)),
      linkedRecords([...counted, ...seats.flatMap(linksOfSeat), ...bodyLink(membersOfId)]),
    ])
    const atHand = { seats, bodies: byId([body]), statuses, relations, organisations }
    return { seats, members, partyOf: partyReader(organisations), atHand, records }
  }, [body, membersOfId])
}

function bodyLink(id: string | null): Link[] {
  return id === null ? [] : [{ kind: 'body', id }]
}

import { useLiveQuery } from 'dexie-react-hooks'
import type { Body } from '@shared/model/body'
import type { Person } from '@shared/model/person'
import type { Seat } from '@shared/model/seat'
import { isOurs, ownParties } from '@shared/rules/ours'
import { isWithin } from '@shared/rules/time'
import { livingRecords } from './live'
import { recordsPointingAt, someRecords } from './related'

/** A committee of a programme with the seats that are ours on a day. */
export interface Committee {
  readonly body: Body
  readonly seats: readonly {
    readonly seat: Seat
    readonly person: Person | null
    readonly deputy: Person | null
  }[]
}

/** The committees of a programme, renewed when they change; undefined while they are read. */
export function useCommittees(programmeId: string, day: string): Committee[] | undefined {
  return useLiveQuery(() => committeesOf(programmeId, day), [programmeId, day])
}

async function committeesOf(programmeId: string, day: string): Promise<Committee[]> {
  const linked = await recordsPointingAt('body', { kind: 'programme', id: programmeId })
  const bodies = linked.filter((body) => body.programmeId === programmeId)
  const own = ownParties(await livingRecords('organisation'))
  return Promise.all(
    bodies.map(async (body) => {
      const seats = (await recordsPointingAt('seat', { kind: 'body', id: body.id })).filter(
        (seat) => seat.bodyId === body.id && isOurs(seat, own) && isWithin(day, seat),
      )
      const people = await someRecords(
        'person',
        seats.flatMap(({ personId, deputyId }) => [personId, deputyId]),
      )
      const named = (id: string | null) => (id === null ? null : (people.get(id) ?? null))
      return {
        body,
        seats: seats.map((seat) => ({
          seat,
          person: named(seat.personId),
          deputy: named(seat.deputyId),
        })),
      }
    }),
  )
}

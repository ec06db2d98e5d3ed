import { useLiveQuery } from 'dexie-react-hooks'
import { type MemberRegister, memberRegister } from '@shared/rules/members'
import { linkedRecords, type LinkedRecords, recordsWhere } from './linked'

export interface BodyMembers {
  readonly register: MemberRegister
  /** Members and contacts, for their names. */
  readonly records: LinkedRecords
}

/** The memberships of a body with what says whether they are suspended; undefined while they are read. */
export function useBodyMembers(bodyId: string): BodyMembers | undefined {
  return useLiveQuery(async () => {
    const register = await membersOfBody(bodyId)
    const memberships = register.byBody.get(bodyId) ?? []
    return {
      register,
      records: await linkedRecords(
        memberships.flatMap(({ member, contactId }) =>
          contactId === null ? [member] : [member, { kind: 'person', id: contactId }],
        ),
      ),
    }
  }, [bodyId])
}

/** The memberships of one body, and the statuses of its members and of the memberships themselves. */
export async function membersOfBody(bodyId: string): Promise<MemberRegister> {
  const memberships = await recordsWhere('membership', 'bodyId', [bodyId])
  const subjects = memberships.flatMap(({ id, member }) => [id, member.id])
  return memberRegister(memberships, await recordsWhere('status', 'subject.id', subjects))
}

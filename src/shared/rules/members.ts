import type { Membership } from '../model/membership'
import type { Status } from '../model/status'
import { groupBy } from './groupBy'
import { isInactiveOn } from './statusOn'
import { isWithin } from './time'

/** Memberships by body and statuses by what they are about, gathered once for a whole table. */
export interface MemberRegister {
  readonly byBody: ReadonlyMap<string, readonly Membership[]>
  readonly statuses: ReadonlyMap<string, readonly Status[]>
}

/** A membership valid on the day looked at. */
export interface MemberOnDay {
  readonly membership: Membership
  /** False while the cooperation of the member, or its membership, is suspended or over. */
  readonly isActive: boolean
}

/** Gathers what the questions about members are answered from. */
export function memberRegister(
  memberships: Iterable<Membership>,
  statuses: Iterable<Status>,
): MemberRegister {
  return {
    byBody: groupBy(memberships, (membership) => membership.bodyId),
    statuses: groupBy(statuses, (status) => status.subject.id),
  }
}

/** The memberships of a body valid on a day, suspended ones too, each said to be active or not. */
export function membersOn(register: MemberRegister, bodyId: string, day: string): MemberOnDay[] {
  const statusesOf = (id: string) => register.statuses.get(id) ?? []
  return (register.byBody.get(bodyId) ?? [])
    .filter((membership) => membership.deletedAt === null && isWithin(day, membership))
    .map((membership) => ({
      membership,
      isActive:
        !isInactiveOn(statusesOf(membership.member.id), day) &&
        !isInactiveOn(statusesOf(membership.id), day),
    }))
}

/** The ids of a body's active members on a day, each once; observers, partners and lists left out. */
export function activeMembers(
  register: MemberRegister,
  bodyId: string,
  day: string,
): Membership['member'][] {
  const active = membersOn(register, bodyId, day).filter(
    ({ membership, isActive }) => isActive && membership.kind === 'member',
  )
  return [...new Map(active.map(({ membership: { member } }) => [member.id, member])).values()]
}

/** How many active members a body has on a day; null when it has never had one that is written down. */
export function memberCount(register: MemberRegister, bodyId: string, day: string): number | null {
  const all = register.byBody.get(bodyId) ?? []
  if (!all.some(({ kind }) => kind === 'member')) return null
  return activeMembers(register, bodyId, day).length
}

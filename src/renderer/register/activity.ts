import type { Membership } from '@shared/model/membership'
import { type MemberRegister, membersOn } from '@shared/rules/members'
import { periodState } from './period'
import type { Tone } from '@renderer/ui/StatusMark'

export const activities = ['active', 'paused', 'coming', 'ended'] as const
export type Activity = (typeof activities)[number]

export const activityTones: Readonly<Record<Activity, Tone>> = {
  active: 'done',
  paused: 'paused',
  coming: 'waiting',
  ended: 'dropped',
}

/** Tells whether a membership takes part on a day: valid, and neither it nor the member suspended. */
export function activityReader(
  register: MemberRegister,
  day: string,
): (membership: Membership) => Activity {
  const active = new Map<string, boolean>()
  for (const bodyId of register.byBody.keys())
    for (const { membership, isActive } of membersOn(register, bodyId, day))
      active.set(membership.id, isActive)
  return (membership) => {
    const isActive = active.get(membership.id)
    if (isActive !== undefined) return isActive ? 'active' : 'paused'
    return periodState(day, membership) === 'coming' ? 'coming' : 'ended'
  }
}

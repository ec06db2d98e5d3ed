import type { Call } from '@shared/model/call'
import { homeZone, wallTime } from '@shared/rules/time'

/** A moment as its day and time at home, `YYYY-MM-DDTHH:mm`: sorts by time and filters by day. */
export function homeTime(moment: string): string {
  const { day, clock } = wallTime(moment, homeZone)
  return `${day}T${clock}`
}

/** True when the clocks of the call's zone show another time than ours as the call closes. */
export function closesAbroad({ closesAt, timeZone }: Call): boolean {
  const there = wallTime(closesAt, timeZone)
  return `${there.day}T${there.clock}` !== homeTime(closesAt)
}

export const callStates = ['open', 'coming', 'closed'] as const

/** Whether applications are taken at a moment. */
export function callState({ opensAt, closesAt }: Call, now: string): (typeof callStates)[number] {
  if (closesAt <= now) return 'closed'
  return opensAt !== null && now < opensAt ? 'coming' : 'open'
}

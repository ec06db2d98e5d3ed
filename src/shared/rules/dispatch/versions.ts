import type { Dispatch, DispatchKind } from '../../model/dispatch'
import type { Meeting } from '../../model/meeting'

type Sent = Pick<Dispatch, 'what' | 'version' | 'sequence'>

/** The invitation and the agenda share their versions; the minutes have their own. */
export function trackOf(what: DispatchKind): 'agenda' | 'minutes' {
  return what === 'minutes' ? 'minutes' : 'agenda'
}

/** The version that the next sending of a kind is: a cancellation tells of no new version, but is one. */
export function nextVersion(what: DispatchKind, sent: readonly Sent[]): number {
  const same = sent.filter((one) => trackOf(one.what) === trackOf(what))
  return 1 + Math.max(0, ...same.map(({ version }) => version))
}

/** The last sending from which those called know the meeting; null before the first. */
export function lastTold<T extends Sent>(sent: readonly T[]): T | null {
  return sent.findLast(({ what }) => trackOf(what) === 'agenda') ?? null
}

/** The last sending that went with a calendar entry which stands; null before the first. */
export function lastInvitation<T extends Sent>(sent: readonly T[]): T | null {
  return sent.findLast(({ what }) => what === 'invitation' || what === 'update') ?? null
}

/** What would be sent of a meeting now, the likeliest first; empty for one that is only an idea. */
export function sendable({ state }: Pick<Meeting, 'state'>, sent: readonly Sent[]): DispatchKind[] {
  const last = sent.findLast(({ what }) => what !== 'minutes' && what !== 'agenda')
  const isCalled = last !== undefined && last.what !== 'cancellation'
  switch (state) {
    case 'idea':
      return []
    case 'cancelled':
      return isCalled ? ['cancellation'] : []
    case 'held':
      return ['minutes']
    case 'draft':
      return isCalled ? ['update', 'agenda'] : ['invitation', 'agenda']
  }
}

/**
 * SEQUENCE of the calendar invitation that goes along (RFC 5546): an update and a cancellation are always newer
 * than what was sent before, also when only the recipients differ.
 * @param exported the SEQUENCE by what was exported before
 */
export function sequenceOf(what: DispatchKind, exported: number, sent: readonly Sent[]): number {
  const highest = Math.max(
    -1,
    ...sent.filter((one) => one.what !== 'minutes').map((s) => s.sequence),
  )
  const isNewer = what === 'update' || what === 'cancellation' || what === 'invitation'
  return isNewer ? Math.max(exported, highest + 1) : Math.max(exported, highest, 0)
}

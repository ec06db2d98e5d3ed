import { isClosing } from '../model/closingOutcome'
import type { MeetingWithItems } from './numbering'

/** From so many held meetings on, a matter that got no outcome ending it is pointed out. */
export const timesToPointOut = 3

/**
 * In how many held meetings a matter has been since it was last done with: a meeting counts once, and one that
 * was done with the matter begins the count anew.
 * @param meetings the latest first
 */
export function timesWithoutOutcome(
  matterId: string,
  meetings: readonly MeetingWithItems[],
): number {
  let times = 0
  for (const { meeting, occurrences } of meetings) {
    if (meeting.state !== 'held' || meeting.deletedAt !== null) continue
    const items = occurrences.filter((one) => one.matterId === matterId && one.deletedAt === null)
    if (items.some(({ outcome }) => outcome !== null && isClosing(outcome.code))) return times
    if (items.length > 0) times += 1
  }
  return times
}

import { isClosing } from '../model/closingOutcome'
import type { Matter } from '../model/matter'
import type { Meeting } from '../model/meeting'
import type { Occurrence } from '../model/occurrence'
import { groupBy } from './groupBy'
import type { MeetingWithItems } from './numbering'
import { isOpenMatter } from './proposals/openMatter'

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

/** The same of every open matter that has been in a held meeting since it was last done with, by its id. */
export function openWithoutOutcome(
  matters: Iterable<Matter>,
  occurrences: Iterable<Occurrence>,
  meetings: ReadonlyMap<string, Meeting>,
): ReadonlyMap<string, number> {
  const byMatter = groupBy(occurrences, ({ matterId }) => matterId)
  const times = new Map<string, number>()
  for (const matter of matters) {
    if (!isOpenMatter(matter)) continue
    const { id } = matter
    const held = [...groupBy(byMatter.get(id) ?? [], ({ meetingId }) => meetingId)]
      .flatMap(([meetingId, items]) => {
        const meeting = meetings.get(meetingId)
        return meeting ? [{ meeting, occurrences: items }] : []
      })
      .sort((a, b) => (a.meeting.start > b.meeting.start ? -1 : 1))
    const count = timesWithoutOutcome(id, held)
    if (count > 0) times.set(id, count)
  }
  return times
}

import type { Matter } from '../model/matter'
import type { Meeting } from '../model/meeting'
import { occurrenceTitle, type Occurrence } from '../model/occurrence'
import { isClosing } from '../model/closingOutcome'
import type { MeetingData } from './meetingData'
import { numberItems } from './numbering'

/** The records that change when a meeting is marked as held. */
export interface HeldMeeting {
  readonly meeting: Meeting
  readonly occurrences: readonly Occurrence[]
  readonly matters: readonly Matter[]
}

/**
 * Marks a draft as held: numbers and titles are fixed in the items, and the matters that were decided
 * are closed. A matter that was carried over stays open, and so does one that was removed from the
 * agenda or has no outcome: nothing was decided about it. A meeting that is not a draft changes nothing.
 */
export function holdMeeting(data: MeetingData): HeldMeeting {
  if (data.meeting.state !== 'draft') {
    return { meeting: data.meeting, occurrences: [], matters: [] }
  }
  const numbers = numberItems(data)
  const occurrences = data.occurrences.map((item) => ({
    ...item,
    title: occurrenceTitle(item, item.matterId ? data.matters.get(item.matterId) : undefined),
    number: numbers.get(item.id) ?? '',
  }))
  return {
    meeting: { ...data.meeting, state: 'held' },
    occurrences,
    matters: decidedMatters(data),
  }
}

function decidedMatters(data: MeetingData): Matter[] {
  const decided = new Set<string>()
  const undecided = new Set<string>()
  for (const { matterId, outcome } of data.occurrences) {
    if (matterId === null || outcome === null) continue
    if (isClosing(outcome.code)) decided.add(matterId)
    else undecided.add(matterId)
  }
  return [...data.matters.values()]
    .filter((matter) => decided.has(matter.id) && !undecided.has(matter.id))
    .filter((matter) => matter.state === 'open')
    .map((matter) => ({ ...matter, state: 'closed' }))
}

import type { Matter } from '@shared/model/matter'
import type { Meeting } from '@shared/model/meeting'
import type { Reopening } from '@shared/model/reopening'
import type { Occurrence } from '@shared/model/occurrence'
import { isClosing } from '@shared/model/closingOutcome'
import type { MeetingData } from '@shared/rules/meetingData'

/** The records that change when a held or cancelled meeting becomes a draft again. */
export interface ReopenedMeeting {
  readonly meeting: Meeting
  readonly occurrences: readonly Occurrence[]
  readonly matters: readonly Matter[]
}

/**
 * Takes back what marking as held fixed: numbers are computed again, titles follow their matters, and
 * the matters that were closed by an outcome here are open. A meeting that was opened goes on. A draft changes
 * nothing. Who opened it, when and why stays with it.
 */
export function reopenMeeting(data: MeetingData, trace: Omit<Reopening, 'from'>): ReopenedMeeting {
  const { state: from, reopenings } = data.meeting
  if (from === 'draft' || from === 'idea') {
    return { meeting: data.meeting, occurrences: [], matters: [] }
  }
  const decided = new Set(
    data.occurrences
      .filter(({ outcome }) => outcome !== null && isClosing(outcome.code))
      .map(({ matterId }) => matterId),
  )
  return {
    meeting: {
      ...data.meeting,
      state: 'draft',
      endedAt: null,
      reopenings: [...reopenings, { ...trace, from }],
    },
    occurrences: data.occurrences.map((item) => ({
      ...item,
      number: '',
      title: item.matterId !== null && data.matters.has(item.matterId) ? null : item.title,
    })),
    matters: [...data.matters.values()]
      .filter((matter) => matter.state === 'closed' && decided.has(matter.id))
      .map((matter) => ({ ...matter, state: 'open' })),
  }
}

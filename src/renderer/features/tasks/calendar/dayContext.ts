import { textIn } from '@shared/model/base'
import type { Call } from '@shared/model/call'
import type { Meeting } from '@shared/model/meeting'
import { takesPlace } from '@shared/model/meetingState'
import { groupBy } from '@shared/rules/groupBy'
import { homeZone, wallTime } from '@shared/rules/time'
import { meetingPath, pagePath } from '@renderer/app/routes'

/** What else is on a day: a meeting, or a call that closes. */
export interface DayEvent {
  readonly id: string
  readonly kind: 'meeting' | 'call'
  readonly title: string
  readonly day: string
  /** `HH:mm` on the clock of its own place. */
  readonly clock: string
  readonly path: string
}

/** Meetings and closing calls by their day, in the order of the clock. */
export function eventsByDay(
  meetings: Iterable<Meeting>,
  calls: Iterable<Call>,
  language: 'fi' | 'en',
): ReadonlyMap<string, DayEvent[]> {
  const held = [...meetings].filter(takesPlace)
  const events = [
    ...held.map(({ id, title, start, timeZone }): DayEvent => ({
      ...{ id, kind: 'meeting', title: textIn(title, language), path: meetingPath(id) },
      ...wallTime(start, timeZone),
    })),
    ...[...calls].map(({ id, title, closesAt }): DayEvent => ({
      ...{ id, kind: 'call', title, path: pagePath('call', id) },
      ...wallTime(closesAt, homeZone),
    })),
  ]
  const byDay = groupBy(events, ({ day }) => day)
  for (const ofDay of byDay.values()) ofDay.sort((a, b) => (a.clock < b.clock ? -1 : 1))
  return byDay
}

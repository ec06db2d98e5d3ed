import { titleLength } from '../model/fields'
import type { Meeting } from '../model/meeting'
import { textIn } from '../model/base'
import type { YearEntry } from '../rules/yearEntries'
import type { CalendarFeed } from './calendarFeed'

interface YearCalendarInput {
  readonly entries: readonly YearEntry[]
  readonly meetings: ReadonlyMap<string, Meeting>
  readonly year: number
  /** What an entry that has no clock time is called. */
  readonly titleOf: (entry: YearEntry) => string
}

/**
 * The entries of a year clock as a calendar: meetings with their times, the rest as whole days. What has no
 * known beginning or end is cut to the year. UIDs come from the records, so a second import replaces the first.
 */
export function composeYearCalendar(input: YearCalendarInput, language: 'fi' | 'en'): CalendarFeed {
  const { entries, meetings, year, titleOf } = input
  const timed = entries.map((entry) => ({ entry, meeting: meetingOf(entry, meetings) }))
  return {
    meetings: timed.flatMap(({ meeting }) => {
      if (!meeting) return []
      const { id, title, start, end, timeZone, place, link } = meeting
      return [{ id, title: textIn(title, language), start, end, timeZone, place, link }]
    }),
    deadlines: [],
    days: timed.flatMap(({ entry, meeting }) =>
      meeting
        ? []
        : [
            {
              uid: `${entry.kind}-${entry.id.replaceAll(' ', '-')}`,
              title: titleOf(entry).slice(0, titleLength),
              from: entry.from ?? `${year}-01-01`,
              until: entry.until ?? `${year}-12-31`,
            },
          ],
    ),
  }
}

/** A planned meeting has a day but no time yet: nothing has been called. */
function meetingOf(
  { kind, planned, link }: YearEntry,
  meetings: ReadonlyMap<string, Meeting>,
): Meeting | undefined {
  return kind === 'meeting' && !planned ? meetings.get(link.id) : undefined
}

import '../webcrypto'
import { TZDate } from '@date-fns/tz'
import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventTransparency,
} from 'ical-generator'
import type { CalendarFeed } from '@shared/documents/calendarFeed'
import { oneLine } from '@shared/documents/cleanText'
import { plusDays } from '@shared/rules/time'
import { eventAddress, timeZoneBlock } from './ics'

/** How every file of ours begins, to know it again: the product that made it. */
export const calendarProduct = 'KV Desk Calendar'

/**
 * The calendar as an iCalendar file (RFC 5545). A deadline is an event of a whole day that leaves the day free,
 * for Outlook shows no tasks of a file. UIDs are not those of invitations: an invitation that was accepted
 * stays the person's own.
 */
export function encodeCalendar(
  { meetings, deadlines, days = [] }: CalendarFeed,
  name: string,
): string {
  const calendar = ical({
    prodId: { company: 'KV Desk', product: calendarProduct, language: 'FI' },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: timeZoneBlock },
    x: { 'X-WR-CALNAME': name },
  })
  const stamp = new Date()
  for (const meeting of meetings) {
    calendar.createEvent({
      id: `meeting-${meeting.id}@kv-desk`,
      stamp,
      start: new TZDate(meeting.start, meeting.timeZone),
      end: new TZDate(meeting.end, meeting.timeZone),
      timezone: meeting.timeZone,
      summary: oneLine(meeting.title),
      location: oneLine(meeting.place),
      url: eventAddress(meeting.link),
    })
  }
  const deadlineDays = deadlines.map(({ id, title, day }) => {
    return { uid: `deadline-${id}`, title, from: day, until: day }
  })
  for (const { uid, title, from, until } of [...deadlineDays, ...days]) {
    calendar.createEvent({
      id: `${uid}@kv-desk`,
      stamp,
      allDay: true,
      start: new Date(`${from}T00:00:00Z`),
      // The end of whole days is the day after (RFC 5545, 3.6.1); without one it is a single day.
      end: from === until ? null : new Date(`${plusDays(until, 1)}T00:00:00Z`),
      summary: oneLine(title),
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    })
  }
  return `${calendar.toString().trimEnd()}\r\n`
}

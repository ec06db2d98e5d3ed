import { textIn } from '../model/base'
import type { Cover } from '../model/cover'
import { day, line, moment, timeZone, titleLength, webAddress, z } from '../model/fields'
import type { Meeting } from '../model/meeting'
import { takesPlace } from '../model/meetingState'
import { isOpen } from '../model/openTask'
import type { Task } from '../model/task'
import { answersFor, isShared, takesPart } from '../rules/sharedWith'
import { dayOf, homeZone, momentOf, plusDays } from '../rules/time'
import type { CalendarShare } from '../model/calendarShare'
import { formatAtClock, zoneAbbreviation } from '../texts/format'
import { textsIn } from '../texts/texts'

const calendarMeeting = z.strictObject({
  /** The record's, so that an entry keeps its UID for as long as the record exists. */
  id: z.uuid(),
  title: line,
  start: moment,
  end: moment,
  timeZone,
  place: line,
  link: webAddress,
})
const calendarDeadline = z.strictObject({ id: z.uuid(), title: line, day })

/** Whole days, both ends included, known by a name of its own that lasts. */
const calendarDays = z.strictObject({
  uid: z.string().regex(/^[\w-]{1,120}$/),
  title: line,
  from: day,
  until: day,
})

/** What the calendar file holds: meetings with their times, deadlines and other things as whole days. */
export const calendarFeed = z.strictObject({
  meetings: z.array(calendarMeeting).max(5000),
  deadlines: z.array(calendarDeadline).max(5000),
  days: z.array(calendarDays).max(5000).default([]),
})
export type CalendarFeed = z.input<typeof calendarFeed>

interface FeedInput {
  readonly meetings: readonly Meeting[]
  readonly tasks: readonly Task[]
  readonly covers: readonly Cover[]
  /** The person who is the user; null when not known, who then has nothing of their own. */
  readonly me: string | null
  readonly today: string
  readonly share: { readonly meetings: CalendarShare; readonly deadlines: CalendarShare }
}

/** How far back meetings stay in the file, in days: long enough to look up the last round. */
const keptDays = 180
const most = 5000

/**
 * The calendar of a day: meetings that are not cancelled, from half a year back, and the deadlines of open
 * tasks, with those of people the user stands in for. In the order of time; the same records give the same feed.
 */
export function composeCalendar(input: FeedInput, language: 'fi' | 'en'): CalendarFeed {
  const since = plusDays(input.today, -keptDays)
  const meetings = input.meetings
    .filter((one) => takesPlace(one) && dayOf(one.start, one.timeZone) >= since)
    .filter((one) => isShared(input.share.meetings, () => takesPart(one, input.me)))
    .sort((a, b) => compare(a.start, b.start) || compare(a.id, b.id))
  const deadlines = input.tasks
    .flatMap((task) => (task.due !== null && isOpen(task) ? [{ ...task, due: task.due }] : []))
    .filter((task) =>
      isShared(input.share.deadlines, () => answersFor(task, input.me, task.due, input.covers)),
    )
    .sort((a, b) => compare(a.due, b.due) || compare(a.id, b.id))
  return {
    meetings: meetings
      .slice(-most)
      .map(({ id, title, start, end, timeZone: zone, place, link }) => {
        return { id, title: textIn(title, language), start, end, timeZone: zone, place, link }
      }),
    deadlines: deadlines.slice(0, most).map((task) => {
      const { id, due: day } = task
      return { id, title: deadlineTitle(task, day, language).slice(0, titleLength), day }
    }),
  }
}

/** The clock time stands in the title: an entry of its own length would block the time of the day. */
function deadlineTitle(
  { title, dueTime, dueZone }: Task,
  due: string,
  language: 'fi' | 'en',
): string {
  const t = textsIn(language)
  if (dueTime === null) return t('desktop.calendar.deadline', { title })
  const zone =
    dueZone === homeZone ? '' : ` ${zoneAbbreviation(momentOf(due, dueTime, dueZone), dueZone)}`
  const clock = `${formatAtClock(dueTime, language)}${zone}`
  return t('desktop.calendar.deadlineAt', { clock, title })
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

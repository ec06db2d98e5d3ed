import type { CalendarShare } from '../model/calendarShare'
import type { Cover } from '../model/cover'
import type { Meeting } from '../model/meeting'
import { isOpen } from '../model/openTask'
import type { Task } from '../model/task'
import { dueMoment } from './tasks/lateness'
import { answersFor, isShared, takesPart } from './sharedWith'
import { dayOf, homeZone, momentOf, plusDays, wallTime } from './time'

/** What is told and when; clock times are those of the team's own zone. */
export interface NoticeChoices {
  readonly meetings: CalendarShare
  readonly deadlines: CalendarShare
  /** How long before a meeting begins. */
  readonly minutesBefore: number
  /** How many days before the day something is due; 0 is that day. */
  readonly daysBefore: number
  /** Nothing is told from one clock time (`HH:mm`) to another, over midnight too; twice the same: never quiet. */
  readonly quiet: { readonly from: string; readonly until: string }
}

export interface NoticeInput {
  readonly meetings: readonly Meeting[]
  readonly tasks: readonly Task[]
  readonly covers: readonly Cover[]
  /** The person who is the user; null when not known, who then has nothing of their own. */
  readonly me: string | null
  readonly choices: NoticeChoices
}

/** Something to be told at a moment. The key is the same for as long as it is about the same time. */
export type Notice = { readonly key: string; readonly at: string } & (
  | { readonly kind: 'meeting'; readonly meeting: Meeting }
  | { readonly kind: 'deadline'; readonly task: Task; readonly due: string }
)

/** When on its day a deadline is told, unless its own time is earlier. */
const deadlineClock = '09:00'
const minute = 60_000

/**
 * What is to be told after one moment and not after another (ISO UTC), in the order of time. What falls in
 * the quiet hours waits for their end; a meeting that has begun by then is not told any more.
 */
export function noticesBetween(input: NoticeInput, after: string, until: string): Notice[] {
  return [...meetingNotices(input), ...deadlineNotices(input, dayOf(after), dayOf(until))]
    .filter(({ at }) => after < at && at <= until)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
}

function meetingNotices({ meetings, me, choices }: NoticeInput): Notice[] {
  return meetings
    .filter(({ state }) => state === 'draft')
    .filter((meeting) => isShared(choices.meetings, () => takesPart(meeting, me)))
    .map((meeting): Notice => {
      const wanted = new Date(Date.parse(meeting.start) - choices.minutesBefore * minute)
      const at = afterQuiet(wanted.toISOString(), choices)
      return { kind: 'meeting', key: `meeting ${meeting.id} ${meeting.start}`, at, meeting }
    })
    .filter((notice) => notice.kind === 'meeting' && notice.at < notice.meeting.start)
}

/** Of deadlines to be told between two days; most of thousands of tasks are passed over by their day alone. */
function deadlineNotices(
  { tasks, covers, me, choices }: NoticeInput,
  first: string,
  last: string,
): Notice[] {
  // The quiet hours may put off to the next day what was to be told the day before.
  const earliest = plusDays(first, choices.daysBefore - 1)
  // What is due just after midnight is told the day before.
  const latest = plusDays(last, choices.daysBefore + 1)
  return tasks.flatMap((task): Notice[] => {
    const { due } = task
    if (due === null || due < earliest || due > latest || !isOpen(task)) return []
    const day = plusDays(due, -choices.daysBefore)
    if (!isShared(choices.deadlines, () => answersFor(task, me, day, covers))) return []
    const at = afterQuiet(deadlineMoment(task, day, choices), choices)
    return [{ kind: 'deadline', key: `deadline ${task.id} ${due}`, at, task, due }]
  })
}

/** In the morning of a day; of a task that is due earlier still, as long before its hour as before a meeting. */
function deadlineMoment(task: Task, day: string, { minutesBefore }: NoticeChoices): string {
  const morning = momentOf(day, deadlineClock, homeZone)
  const due = dueMoment(task)
  if (due === null) return morning
  const wanted = new Date(Date.parse(due) - minutesBefore * minute).toISOString()
  return wanted < morning ? wanted : morning
}

/** The moment itself, or the end of the quiet hours it falls in. */
function afterQuiet(moment: string, { quiet }: NoticeChoices): string {
  const { day, clock } = wallTime(moment, homeZone)
  if (!isQuiet(clock, quiet)) return moment
  const endsTomorrow = quiet.from > quiet.until && clock >= quiet.from
  return momentOf(endsTomorrow ? plusDays(day, 1) : day, quiet.until, homeZone)
}

function isQuiet(clock: string, { from, until }: { from: string; until: string }): boolean {
  return from <= until ? from <= clock && clock < until : clock >= from || clock < until
}

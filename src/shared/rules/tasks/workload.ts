import type { Cover } from '../../model/cover'
import { isOpen } from '../../model/openTask'
import type { Task } from '../../model/task'
import { kept } from '../../texts/kept'
import { actingFor } from '../acting'
import { groupBy } from '../groupBy'
import { daysBetween, plusDays } from '../time'
import { isWorkingDay } from '../workingDays'
import { mondayOf } from './taskMonth'

/** Hours of office work in a week: 36 h 15 min (KVTES chapter III § 8, office hours). */
export const officeHours = 36.25

/** What somebody has to do in a week. */
export interface WeekLoad {
  readonly monday: string
  /** Hours left of the tasks that have an estimate; never rounded. */
  readonly hours: number
  /** Hours there are: of the working days on which the person is not away. */
  readonly capacity: number
  readonly tasks: readonly Task[]
  /** How many of the tasks have no estimate. */
  readonly unestimated: number
  /** How many are somebody else's, who is away. */
  readonly stoodIn: number
}

export interface PersonLoad {
  /** Null: tasks of nobody. */
  readonly personId: string | null
  /** In the order of the weeks asked for. */
  readonly weeks: readonly WeekLoad[]
  /** Open tasks that have neither a start nor a due day. */
  readonly undated: readonly Task[]
}

interface Asked {
  /** Mondays. */
  readonly weeks: readonly string[]
  readonly today: string
  readonly covers: readonly Cover[]
  /** Hours of a full week. */
  readonly fullWeek: number
}

/**
 * The load of each person who has open tasks. The hours left of a task are spread evenly over its working days
 * from its start, or today, to its due day; what is overdue falls into the present week. On a day on which
 * the assignee is away the load is that of who stands in. In no order.
 */
export function workload(tasks: readonly Task[], asked: Asked): PersonLoad[] {
  const open = tasks.filter(isOpen)
  const planned = open.flatMap((task) => {
    const span = spanOf(task, asked.today)
    return span ? [{ task, span }] : []
  })
  const shares = sharesOf(planned, asked)
  const byPerson = groupBy(shares, ({ personId }) => personId)
  const undated = groupBy(
    open.filter(({ start, due }) => start === null && due === null),
    ({ assigneeId }) => assigneeId,
  )
  return [...new Set([...byPerson.keys(), ...undated.keys()])].map((personId) => {
    const byWeek = groupBy(byPerson.get(personId) ?? [], ({ monday }) => monday)
    return {
      personId,
      weeks: asked.weeks.map((monday) =>
        weekLoad(personId, monday, byWeek.get(monday) ?? [], asked),
      ),
      undated: undated.get(personId) ?? [],
    }
  })
}

/** A task's part of one person's week. */
interface Share {
  readonly personId: string | null
  readonly monday: string
  readonly task: Task
  readonly hours: number
}

interface Span {
  readonly from: string
  readonly to: string
}

/** Null when the task has no day at all. */
function spanOf({ start, due }: Task, today: string): Span | null {
  if (start === null && due === null) return null
  const from = start !== null && start > today ? start : today
  if (due === null) return { from, to: from }
  return due < today ? { from: today, to: today } : { from: from > due ? due : from, to: due }
}

function sharesOf(
  planned: readonly { task: Task; span: Span }[],
  { today, covers }: Asked,
): Share[] {
  const last = planned.reduce((latest, { span }) => (span.to > latest ? span.to : latest), today)
  // Looked up once for each day and person: there may be thousands of tasks.
  const calendar = officeDays(today, last)
  const acting = kept((onDay: string) => {
    const [assigneeId = '', day = ''] = onDay.split(' ')
    return actingFor(assigneeId, day, covers).personId
  })
  return planned.flatMap(({ task, span }) => {
    const all = calendar.slice(daysBetween(today, span.from), daysBetween(today, span.to) + 1)
    const working = all.filter(({ isWorking }) => isWorking)
    // A task whose days are all days off is done on its last one.
    const days = working.length > 0 ? working : all.slice(-1)
    const sums = new Map<string, Share>()
    for (const { day, monday } of days) {
      const { assigneeId } = task
      const personId = assigneeId === null ? null : acting(`${assigneeId} ${day}`)
      const key = `${personId} ${monday}`
      const hours = (sums.get(key)?.hours ?? 0) + hoursLeft(task) / days.length
      sums.set(key, { personId, monday, task, hours })
    }
    return [...sums.values()]
  })
}

interface OfficeDay {
  readonly day: string
  readonly monday: string
  readonly isWorking: boolean
}

function officeDays(from: string, to: string): OfficeDay[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => {
    const day = plusDays(from, at)
    return { day, monday: mondayOf(day), isWorking: isWorkingDay(day) }
  })
}

function hoursLeft({ estimatedHours, spentHours }: Task): number {
  return Math.max(0, (estimatedHours ?? 0) - (spentHours ?? 0))
}

function weekLoad(
  personId: string | null,
  monday: string,
  shares: readonly Share[],
  { covers, fullWeek }: Asked,
): WeekLoad {
  const tasks = shares.map(({ task }) => task)
  return {
    monday,
    hours: shares.reduce((sum, { hours }) => sum + hours, 0),
    capacity: personId === null ? 0 : (fullWeek / 5) * daysThere(personId, monday, covers),
    tasks,
    unestimated: tasks.filter(({ estimatedHours }) => estimatedHours === null).length,
    stoodIn: tasks.filter(({ assigneeId }) => assigneeId !== personId).length,
  }
}

/** The working days of a week on which nobody stands in for the person. */
function daysThere(personId: string, monday: string, covers: readonly Cover[]): number {
  return officeDays(monday, plusDays(monday, 6)).filter(
    ({ day, isWorking }) => isWorking && actingFor(personId, day, covers).personId === personId,
  ).length
}

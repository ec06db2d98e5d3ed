import type { Cover } from '../../model/cover'
import { isOpen } from '../../model/openTask'
import type { Task } from '../../model/task'
import { kept } from '../../texts/kept'
import { actingFor } from '../acting'
import { groupBy } from '../groupBy'
import { daysBetween, isWithin, plusDays } from '../time'
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

/** What somebody has to do, week by week: made once, and then looked at for any weeks. */
export interface PlannedWork {
  /** Null: tasks of nobody. */
  readonly personId: string | null
  readonly byWeek: ReadonlyMap<string, readonly Share[]>
  readonly undated: readonly Task[]
}

interface Planning {
  readonly today: string
  readonly covers: readonly Cover[]
}

interface Asked {
  /** Mondays. */
  readonly weeks: readonly string[]
  readonly covers: readonly Cover[]
  /** Hours of a full week. */
  readonly fullWeek: number
}

/**
 * The work of each person who has open tasks. The hours left of a task are spread evenly over its working days
 * from its start, or today, to its due day; what is overdue falls into the present week. On a day on which
 * the assignee is away the load is that of who stands in. In no order.
 */
export function plannedWork(tasks: readonly Task[], planning: Planning): PlannedWork[] {
  const open = tasks.filter(isOpen)
  const planned = open.flatMap((task) => {
    const span = spanOf(task, planning.today)
    return span ? [{ task, span }] : []
  })
  const byPerson = groupBy(sharesOf(planned, planning), ({ personId }) => personId)
  const undated = groupBy(
    open.filter(({ start, due }) => start === null && due === null),
    ({ assigneeId }) => assigneeId,
  )
  return [...new Set([...byPerson.keys(), ...undated.keys()])].map((personId) => ({
    personId,
    byWeek: groupBy(byPerson.get(personId) ?? [], ({ monday }) => monday),
    undated: undated.get(personId) ?? [],
  }))
}

/** Somebody's work in some weeks, against the hours there are. */
export function loadIn({ personId, byWeek, undated }: PlannedWork, asked: Asked): PersonLoad {
  // Only a cover of the person can take a day away.
  const covers = asked.covers.filter(({ coveredId }) => coveredId === personId)
  const weeks = asked.weeks.map((monday) =>
    weekLoad(personId, monday, byWeek.get(monday) ?? [], { ...asked, covers }),
  )
  return { personId, weeks, undated }
}

/** A task's part of one person's week. */
interface Share {
  readonly personId: string | null
  readonly monday: string
  readonly task: Task
  hours: number
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
  { today, covers }: Planning,
): Share[] {
  const last = planned.reduce((latest, { span }) => (span.to > latest ? span.to : latest), today)
  // Looked up once for each day and person: there may be thousands of tasks.
  const calendar = officeDays(today, last)
  const placeOf = new Map(calendar.map(({ day }, at) => [day, at]))
  const away = new Set(covers.map(({ coveredId }) => coveredId))
  const coversOn = kept((day: string) => covers.filter((cover) => isWithin(day, cover)))
  const standIn = kept((onDay: string) => {
    const [assigneeId = '', day = ''] = onDay.split(' ')
    return actingFor(assigneeId, day, coversOn(day)).personId
  })
  const doerOn = (assigneeId: string | null, day: string) =>
    assigneeId !== null && away.has(assigneeId) ? standIn(`${assigneeId} ${day}`) : assigneeId
  return planned.flatMap(({ task, span }) => {
    const all = calendar.slice(placeOf.get(span.from), (placeOf.get(span.to) ?? 0) + 1)
    const working = all.filter(({ isWorking }) => isWorking)
    // A task whose days are all days off is done on its last one.
    const days = working.length > 0 ? working : all.slice(-1)
    const aDay = hoursLeft(task) / days.length
    const shares: Share[] = []
    for (const { day, monday } of days) {
      const personId = doerOn(task.assigneeId, day)
      const found = shares.findLast((one) => one.monday === monday && one.personId === personId)
      if (found) found.hours += aDay
      else shares.push({ personId, monday, task, hours: aDay })
    }
    return shares
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
  const working = workingDaysFrom(monday)
  if (covers.length === 0) return working.length
  return working.filter((day) => actingFor(personId, day, covers).personId === personId).length
}

const workingDaysFrom = kept((monday: string) =>
  officeDays(monday, plusDays(monday, 6))
    .filter(({ isWorking }) => isWorking)
    .map(({ day }) => day),
)

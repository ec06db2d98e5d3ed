import { getISODay, getISOWeek, parseISO } from 'date-fns'
import type { Task } from '../../model/task'
import { groupBy } from '../groupBy'
import { plusDays } from '../time'
import { byDue } from './byDue'

/** A week: its number by ISO 8601 and its days from Monday to Sunday. */
export interface CalendarWeek {
  readonly number: number
  readonly days: readonly string[]
}

/** The whole weeks in which the days of a month `YYYY-MM` are. */
export function weeksOfMonth(month: string): CalendarWeek[] {
  const weeks: CalendarWeek[] = []
  for (let day = mondayOf(`${month}-01`); day.slice(0, 7) <= month; day = plusDays(day, 7)) {
    weeks.push(weekOf(day))
  }
  return weeks
}

/** The week in which a day is. */
export function weekOf(day: string): CalendarWeek {
  const monday = mondayOf(day)
  return {
    number: getISOWeek(parseISO(monday)),
    days: Array.from({ length: 7 }, (_, index) => plusDays(monday, index)),
  }
}

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  return plusDays(day, 1 - getISODay(parseISO(day)))
}

/** The tasks of each due day: those with a time first, by it, then by priority and title. */
export function tasksByDue(tasks: readonly Task[]): ReadonlyMap<string, Task[]> {
  const due = tasks.filter((task) => task.due !== null)
  const byDay = groupBy(due, (task) => task.due ?? '')
  for (const ofDay of byDay.values()) ofDay.sort(byDue)
  return byDay
}

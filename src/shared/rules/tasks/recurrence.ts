import { getDate, getISODay, lastDayOfMonth, lightFormat, parseISO } from 'date-fns'
import type { Recurrence } from '../../model/recurrence'
import type { RecordInput } from '../../model/records'
import type { Task } from '../../model/task'
import { daysBetween, plusDays } from '../time'

/** The day that follows a day by a rule; without regard to where the rule ends. */
export function nextDay(rule: Recurrence, base: string): string {
  switch (rule.unit) {
    case 'day':
      return plusDays(base, rule.every)
    case 'week':
      return inWeek(base, rule.every, rule.weekday ?? getISODay(parseISO(base)))
    case 'month':
      return inMonth(base, rule.every, rule.monthDay)
    case 'year':
      return inMonth(base, 12 * rule.every, rule.monthDay)
  }
}

/**
 * The days on which a recurring task would be due after a due day, at most so many: what a form shows of a
 * rule before anything is done.
 */
export function comingDays(rule: Recurrence, due: string, most: number): string[] {
  const days: string[] = []
  let last = due
  let now: Recurrence | null = rule
  while (days.length < most && now) {
    const day: string = nextDay(now, last)
    now = nextRule(now, last, day)
    if (now) days.push((last = day))
  }
  return days
}

/**
 * The next task of a chain, when this one is done on a day: the same work with its checklist to be done again,
 * and without what was said or came of this one. Null when the rule has ended, or there is none.
 */
export function nextInChain(task: Task, doneOn: string): Omit<RecordInput<'task'>, 'id'> | null {
  const rule = task.recurrence
  const base = rule?.from === 'done' ? doneOn : task.due
  if (!rule || base === null) return null
  const due = nextDay(rule, base)
  const next = nextRule(rule, base, due)
  if (!next) return null
  const { title, text, kind, workstream, areaId, assigneeId, helperIds, outside } = task
  const { dueTime, dueZone, priority, estimatedHours, links, decision, source } = task
  return {
    ...{ title, text, kind, workstream, areaId, assigneeId, helperIds, outside },
    ...{ due, dueTime, dueZone, priority, estimatedHours, links, decision, source },
    start: movedStart(task, due),
    checklist: task.checklist.map((item) => ({ ...item, done: false })),
    recurrence: next,
    previousId: task.id,
  }
}

/**
 * The rule as the next task has it: one time less, and the day of the week or month written down, so that a
 * month too short does not change it for good. Null when there is no next one.
 */
function nextRule(rule: Recurrence, base: string, due: string): Recurrence | null {
  if (rule.times !== null && rule.times <= 1) return null
  if (rule.until !== null && due > rule.until) return null
  const times = rule.times === null ? null : rule.times - 1
  if (rule.from === 'done') return { ...rule, times }
  const weekday = rule.unit === 'week' ? (rule.weekday ?? getISODay(parseISO(base))) : null
  const isMonthly = rule.unit === 'month' || rule.unit === 'year'
  const monthDay = isMonthly ? (rule.monthDay ?? getDate(parseISO(base))) : null
  return { ...rule, times, weekday, monthDay }
}

/** It starts as many days before its due day as this one did. */
function movedStart({ start, due }: Task, nextDue: string): string | null {
  return start !== null && due !== null ? plusDays(nextDue, daysBetween(due, start)) : null
}

/** A weekday (1 Monday … 7 Sunday) of the week so many weeks later. */
function inWeek(base: string, weeks: number, weekday: number): string {
  return plusDays(base, 7 * weeks + weekday - getISODay(parseISO(base)))
}

/** A day of the month so many months later; its last day when the month is too short (act 150/1930 § 3). */
function inMonth(base: string, months: number, monthDay: number | null): string {
  const [year = 0, month = 1, date = 1] = base.split('-').map(Number)
  const first = new Date(year, month - 1 + months, 1)
  const last = getDate(lastDayOfMonth(first))
  const day = Math.min(monthDay ?? date, last)
  return lightFormat(new Date(first.getFullYear(), first.getMonth(), day), 'yyyy-MM-dd')
}

import { dayOf, plusDays } from '@shared/rules/time'
import { type AskedTasks, dueTasks } from '@renderer/store/dueTasks'
import type { Query } from '@renderer/store/query'
import { comingMeetings } from '@renderer/store/today'
import { daysAhead } from './due'

/** Which tasks the morning asks for at a moment, ISO UTC: the user's own and the others' due by the end of its horizon. */
export function askedTasks(now: string, me: string | null): AskedTasks {
  const today = dayOf(now)
  return { day: today, now, until: plusDays(today, daysAhead), me }
}

/** What this screen shows first, at a moment, ISO UTC: the parts beside are read once that has been drawn. */
export function firstQueries(now: string, me: string | null): Query<unknown>[] {
  return [dueTasks(askedTasks(now, me)), comingMeetings(now)]
}

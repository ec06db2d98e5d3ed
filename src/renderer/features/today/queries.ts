import { dayOf, plusDays } from '@shared/rules/time'
import { type AskedTasks, dueTasks } from '@renderer/store/dueTasks'
import type { Query } from '@renderer/store/query'
import { comingMeetings } from '@renderer/store/today'
import { daysAhead } from './due'

/** Which tasks the morning asks for: the user's own and the others' due by the end of its horizon. */
export function askedTasks(today: string, me: string | null): AskedTasks {
  return { day: today, until: plusDays(today, daysAhead), me }
}

/** What this screen shows first, at a moment, ISO UTC: the parts beside are read once that has been drawn. */
export function firstQueries(now: string, me: string | null): Query<unknown>[] {
  const today = dayOf(now)
  return [dueTasks(askedTasks(today, me)), comingMeetings(now)]
}

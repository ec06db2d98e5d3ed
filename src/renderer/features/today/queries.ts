import { dayOf, plusDays } from '@shared/rules/time'
import { type AskedTasks, dueTasks } from '@renderer/store/dueTasks'
import { duePapers } from '@renderer/store/duePapers'
import type { Query } from '@renderer/store/query'
import { absences, attention, comingMeetings } from '@renderer/store/today'
import { daysAhead } from './due'

/** Which tasks the morning asks for: the user's own and the others' due by the end of its horizon. */
export function askedTasks(today: string, me: string | null): AskedTasks {
  return { day: today, until: plusDays(today, daysAhead), me }
}

/** All that this screen asks of the database at a moment, ISO UTC. */
export function todayQueries(now: string, me: string | null): Query<unknown>[] {
  const today = dayOf(now)
  return [
    dueTasks(askedTasks(today, me)),
    comingMeetings(now),
    absences(today),
    attention(now, today),
    duePapers(now, today),
  ]
}

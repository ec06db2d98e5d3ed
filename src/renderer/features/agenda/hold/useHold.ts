import { useMemo, useState } from 'react'
import type { Task } from '@shared/model/task'
import { isOpened } from '@shared/model/openMeeting'
import { attendeesOf } from '@shared/rules/hold/attendance'
import { nextItem, runningItem, stopsOf } from '@shared/rules/hold/course'
import type { MeetingData } from '@shared/rules/meetingData'
import { useTasksOfAll } from '@renderer/store/agendaItem'
import { agendaOutline } from '../outline/rows'
import { takeUp } from './holdActions'
import { useSame } from './useSame'

const noTasks: readonly Task[] = []

/** The meeting as the view shows it: where it is, which item is looked at, and the steps between. */
export function useHoldState(data: MeetingData) {
  const { meeting, occurrences } = data
  const { rows } = useMemo(() => agendaOutline(data), [data])
  const stops = useMemo(() => stopsOf(occurrences), [occurrences])
  const attendees = useSame(
    useMemo(() => attendeesOf(meeting, occurrences), [meeting, occurrences]),
  )
  const ids = useMemo(() => occurrences.map(({ id }) => id), [occurrences])
  const tasks = useTasksOfAll(ids) ?? noTasks
  const [lookedAt, lookAt] = useState<string | null>(null)

  const running = runningItem(stops)
  // One looks at what the meeting is at, until something else is chosen; the meeting going on ends that.
  const shown = stops.find(({ id }) => id === lookedAt) ?? running ?? stops[0] ?? null
  const next = nextItem(stops)
  const isOpen = isOpened(meeting)
  const isLocked = meeting.state !== 'draft'

  const hold = useMemo(
    () => ({ rows, stops, attendees, tasks, isOpen, isLocked }),
    [rows, stops, attendees, tasks, isOpen, isLocked],
  )

  async function take(id: string) {
    await takeUp(meeting.id, id, new Date().toISOString(), tasks)
    lookAt(null)
  }

  /** Past the item the meeting is at, the next one is taken up; before it one only looks. */
  function forward() {
    if (!isOpen || !shown) return step(1)
    const isBehind = running !== null && stops.indexOf(shown) < stops.indexOf(running)
    if (isBehind) return step(1)
    if (next) void take(next.id)
  }

  function step(by: 1 | -1) {
    const at = shown ? stops.indexOf(shown) + by : 0
    const other = stops[at]
    if (other) lookAt(other.id === running?.id ? null : other.id)
  }

  return { hold, running, shown, next, lookAt, take, forward, back: () => step(-1) }
}

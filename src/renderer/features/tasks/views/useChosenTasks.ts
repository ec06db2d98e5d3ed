import { useMemo, useState } from 'react'
import type { Task } from '@shared/model/task'
import { chosenTasks, type TaskChoice } from '@shared/rules/tasks/chosenTasks'
import { useLateAt } from '@renderer/register/useLateAt'
import { type RecordMaps, useRecordMaps } from '@renderer/store/kept'
import { usePreferences } from '@renderer/store/preferences'
import { type TaskOrigin, useTaskOrigins } from '@renderer/store/taskOrigins'
import { useToday } from '@renderer/ui/useToday'
import { keepChoice, startingChoice } from './taskChoice'

const uses = ['task', 'person', 'cover', 'body', 'programme', 'project'] as const

const none: readonly never[] = []

/** The tasks that a view shows, and what tells who does them and whose work they are. */
export interface ChosenTasks {
  readonly tasks: readonly Task[]
  readonly records: RecordMaps<(typeof uses)[number]>
  /** Where they were agreed, by the id of the item; empty while it is read. */
  readonly origins: ReadonlyMap<string, TaskOrigin>
  readonly choice: TaskChoice
  readonly setChoice: (choice: TaskChoice) => void
  readonly today: string
  /** When their lateness is judged, ISO UTC. */
  readonly now: string
}

/** Which tasks the views beside the table show: the same ones in all of them; undefined while they load. */
export function useChosenTasks(): ChosenTasks | undefined {
  const records = useRecordMaps(uses)
  const { ownPersonId: me } = usePreferences()
  const today = useToday()
  const [choice, setChoice] = useState(startingChoice)
  const tasks = useMemo(() => {
    if (!records) return none
    const asker = { me, today, covers: [...records.cover.values()] }
    return chosenTasks([...records.task.values()], choice, asker)
  }, [records, choice, me, today])
  const { now } = useLateAt(tasks, today)
  const origins = useTaskOrigins(tasks)
  if (!records) return undefined
  return {
    ...{ tasks, records, origins, choice, today, now },
    setChoice: (next) => {
      setChoice(next)
      keepChoice(next)
    },
  }
}

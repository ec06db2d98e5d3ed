import { useLiveQuery } from 'dexie-react-hooks'
import type { Task } from '@shared/model/task'
import { database } from './database'
import { livingByIds } from './recordPage'
import { pointingAt } from './referrers'

/** The tasks around one: what comes before and after it, and the other times of its recurrence. */
export interface TaskOrder {
  before: Task[]
  after: Task[]
  /** In order, itself among them; empty when it has never recurred. */
  chain: Task[]
}

/** More times than anybody reads. */
const mostTimes = 60

/** Read anew when a task changes; undefined while it is read. */
export function useTaskOrder(task: Task): TaskOrder | undefined {
  return useLiveQuery(() => readTaskOrder(task), [task])
}

async function readTaskOrder(task: Task): Promise<TaskOrder> {
  const pointing = await tasksPointingAt(task.id)
  const earlier = await timesBefore(task)
  const later = await timesAfter(task.id)
  const isAlone = earlier.length === 0 && later.length === 0
  return {
    before: await livingByIds('task', task.afterIds),
    after: pointing.filter(({ afterIds }) => afterIds.includes(task.id)),
    chain: isAlone ? [] : [...earlier, task, ...later],
  }
}

async function tasksPointingAt(id: string): Promise<Task[]> {
  const found = (await pointingAt({ kind: 'task', id })).filter(({ kind }) => kind === 'task')
  return livingByIds(
    'task',
    found.map((one) => one.id),
  )
}

async function timesBefore({ previousId }: Task): Promise<Task[]> {
  const times: Task[] = []
  let id = previousId
  while (id !== null && times.length < mostTimes) {
    const previous: Task | undefined = await database.records('task').get(id)
    if (!previous || previous.deletedAt !== null || times.some((one) => one.id === id)) break
    times.unshift(previous)
    id = previous.previousId
  }
  return times
}

async function timesAfter(id: string): Promise<Task[]> {
  const times: Task[] = []
  let last = id
  while (times.length < mostTimes) {
    const pointing = await tasksPointingAt(last)
    const next = pointing.find(({ previousId }) => previousId === last)
    if (!next || times.some((one) => one.id === next.id)) break
    times.push(next)
    last = next.id
  }
  return times
}

import { useLiveQuery } from 'dexie-react-hooks'
import type { Link } from '@shared/model/link'
import type { Task } from '@shared/model/task'
import { database } from './database'
import { pointingAt } from './referrers'

/** The living tasks that point at a record, renewed when they change; undefined while they are read. */
export function useTasksFor({ kind, id }: Link): Task[] | undefined {
  return useLiveQuery(async () => {
    const found = (await pointingAt({ kind, id })).filter((one) => one.kind === 'task')
    const tasks = await database.records('task').bulkGet(found.map((one) => one.id))
    return tasks.flatMap((task) => (task && task.deletedAt === null ? [task] : []))
  }, [kind, id])
}

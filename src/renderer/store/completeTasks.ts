import type { Task } from '@shared/model/task'
import { createRecord } from '@shared/model/records'
import { nextInChain } from '@shared/rules/tasks/recurrence'
import { settleTask } from '@shared/rules/tasks/settleTask'
import { dayOf } from '@shared/rules/time'
import type { KvDatabase } from './database'
import { recordsPointingAt } from './referrers'

/** A task before and after a change. */
interface Changed {
  before: Task | undefined
  after: Task
}

/**
 * What comes with a change of tasks by itself, in the same transaction and so in the same undo step: what
 * belongs to the status, put-off due days, the next of a chain when one is done, and numbers of new ones.
 */
export async function completeTasks(
  changed: readonly Changed[],
  why: string,
  into: KvDatabase,
): Promise<Task[]> {
  const today = dayOf(new Date())
  const settled = changed.map(({ before, after }) => settleTask(before, after, { today, why }))
  const finished = settled.filter((task, at) => isFinishedNow(changed[at]?.before, task))
  const next = await nextOnes(finished, into)
  return numbered([...settled, ...next], into)
}

function isFinishedNow(before: Task | undefined, task: Task): boolean {
  return (
    task.recurrence !== null &&
    task.deletedAt === null &&
    task.status === 'done' &&
    before?.status !== 'done'
  )
}

/** One that was opened again and is done a second time has its next one already. */
async function nextOnes(finished: readonly Task[], into: KvDatabase): Promise<Task[]> {
  const made = await Promise.all(
    finished.map(async (task) => {
      if (await hasNext(task.id, into)) return []
      const fields = nextInChain(task, task.doneOn ?? '')
      return fields ? [createRecord('task', fields)] : []
    }),
  )
  return made.flat()
}

async function hasNext(id: string, into: KvDatabase): Promise<boolean> {
  const pointing = await recordsPointingAt([id], into)
  return pointing.some(({ kind, record }) => kind === 'task' && (record as Task).previousId === id)
}

/** A number once given, to a removed task too, is not given again: an undo may bring that one back. */
export async function numbered(tasks: readonly Task[], into: KvDatabase): Promise<Task[]> {
  if (tasks.every(({ number }) => number !== null)) return [...tasks]
  const year = Number(dayOf(new Date()).slice(0, 4))
  let ordinal = await lastOrdinal(year, into)
  for (const { number } of tasks)
    if (number?.year === year) ordinal = Math.max(ordinal, number.ordinal)
  return tasks.map((task) =>
    task.number === null ? { ...task, number: { year, ordinal: (ordinal += 1) } } : task,
  )
}

async function lastOrdinal(year: number, into: KvDatabase): Promise<number> {
  const last = await into
    .records('task')
    .where('[number.year+number.ordinal]')
    .between([year, 0], [year, Infinity])
    .last()
  return last?.number?.ordinal ?? 0
}

import type { Task } from '../../model/task'
import type { RecordProblem } from '../recordProblem'
import { dependencyCircle } from './dependencies'
import { wallClockState } from '../wallClockState'

/** What is wrong with a task beside the others: times that do not exist, and tasks that wait in a circle. */
export function taskProblems(task: Task, tasks: () => ReadonlyMap<string, Task>): RecordProblem[] {
  return [...timeProblems(task), ...circleProblems(task, tasks)]
}

function timeProblems({ due, dueTime, dueZone }: Task): RecordProblem[] {
  if (dueTime === null) return []
  if (due === null) return [{ path: ['dueTime'], code: 'timeWithoutDay', params: {} }]
  if (wallClockState(due, dueTime, dueZone) !== 'skipped') return []
  const clock = dueTime.replace(/^0/, '').replace(':', '.')
  return [{ path: ['dueTime'], code: 'skippedHour', params: { clock } }]
}

function circleProblems(task: Task, tasks: () => ReadonlyMap<string, Task>): RecordProblem[] {
  if (task.afterIds.length === 0) return []
  if (task.afterIds.includes(task.id))
    return [{ path: ['afterIds'], code: 'afterItself', params: {} }]
  const all = tasks()
  const names = dependencyCircle(task, all).map(
    (id) => (id === task.id ? task : all.get(id))?.title ?? '',
  )
  if (names.length === 0) return []
  return [
    {
      path: ['afterIds'],
      code: 'dependencyCircle',
      params: { names: [...names, task.title].join(' → ') },
    },
  ]
}

import type { Cover } from '../../model/cover'
import { isOpen } from '../../model/openTask'
import type { Task } from '../../model/task'
import type { TaskKind } from '../../model/taskKind'
import { answersFor } from '../sharedWith'
import { formatTaskNumber } from './taskNumber'

/** Which tasks a board, calendar or the like shows; null lets everything through. */
export interface TaskChoice {
  /** `mine`, or the id of a person. */
  readonly who: string | null
  /** The id of a body, programme or project. */
  readonly workstreamId: string | null
  readonly kind: TaskKind | null
  /** Words, all of which the title or the number has. */
  readonly text: string
  readonly alsoFinished: boolean
}

interface Asker {
  /** Who uses the program; null when that is nobody of the people. */
  readonly me: string | null
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly covers: readonly Cover[]
}

/** The tasks of a choice, in the order they are given. */
export function chosenTasks(tasks: readonly Task[], choice: TaskChoice, asker: Asker): Task[] {
  const { workstreamId, kind, alsoFinished } = choice
  const personId = choice.who === 'mine' ? asker.me : choice.who
  const words = choice.text.toLocaleLowerCase('fi').split(/\s+/).filter(Boolean)
  return tasks.filter(
    (task) =>
      (alsoFinished || isOpen(task)) &&
      (choice.who === null || worksOn(task, personId, asker)) &&
      (workstreamId === null || task.workstream?.id === workstreamId) &&
      (kind === null || task.kind === kind) &&
      hasWords(task, words),
  )
}

/** True for the assignee, who stands in for the assignee today, and the helpers. */
function worksOn(task: Task, personId: string | null, { today, covers }: Asker): boolean {
  if (personId !== null && task.helperIds.includes(personId)) return true
  return answersFor(task, personId, today, covers)
}

function hasWords({ title, number }: Task, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = `${title} ${formatTaskNumber(number)}`.toLocaleLowerCase('fi')
  return words.every((word) => text.includes(word))
}

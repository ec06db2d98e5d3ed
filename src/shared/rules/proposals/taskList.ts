import { personName } from '../../model/personName'
import type { LocalText } from '../../model/base'
import type { Link } from '../../model/link'
import type { Task } from '../../model/task'
import { formatDay } from '../../texts/format'
import type { Texts } from '../../texts/texts'
import { inEachLanguage } from '../inEachLanguage'
import type { ProposalSources } from './input'

/** An agenda item that lists more tasks than this helps nobody; the rest are counted. */
const listed = 20

/** Tasks in the order in which they fall due; those without a due day last. */
export function byDue(a: Task, b: Task): number {
  const [first, second] = [a.due ?? '9999', b.due ?? '9999']
  if (first !== second) return first < second ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** The tasks, one a line, with due day and assignee, in each language. */
export function taskList(tasks: readonly Task[], input: ProposalSources): LocalText {
  const shown = tasks.slice(0, listed)
  const more = tasks.length - shown.length
  return inEachLanguage((t) => {
    const nobody = t('proposals.explanation.unassigned')
    // Tasks often share a due day, and looking a message up is what takes the time here.
    const days = new Set(shown.map((task) => task.due))
    const dueTexts = new Map([...days].map((due) => [due, dueText(due, input.today, t)]))
    const lines = shown.map((task) => {
      const person = task.assigneeId ? input.people.get(task.assigneeId) : undefined
      const who = person ? personName(person) : nobody
      return `– ${task.title} (${dueTexts.get(task.due) ?? ''}; ${who})`
    })
    if (more > 0) lines.push(t('proposals.explanation.moreTasks', { count: more }))
    return lines.join('\n')
  })
}

/** Links to the tasks that the list names. */
export function taskLinks(tasks: readonly Task[]): Link[] {
  return tasks.slice(0, listed).map((task) => ({ kind: 'task', id: task.id }))
}

/** True when the task should have been done before the day. */
export function isLate(task: Task, day: string): boolean {
  return task.due !== null && task.due < day
}

function dueText(due: string | null, today: string, t: Texts): string {
  if (due === null) return t('proposals.explanation.taskWithoutDue')
  const day = formatDay(due)
  return due < today
    ? t('proposals.explanation.taskLate', { day })
    : t('proposals.explanation.taskDue', { day })
}

import { personName } from '../../model/personName'
import type { LocalText } from '../../model/base'
import type { Link } from '../../model/link'
import type { Task } from '../../model/task'
import { formatDay } from '../../texts/format'
import type { Texts } from '../../texts/texts'
import { inEachLanguage } from '../inEachLanguage'
import type { ProposalSources } from './input'
import { earlierMeetings, meetingDay } from './setting'

/** An agenda item that lists more tasks than this helps nobody; the rest are counted. */
const listed = 20

/** Tasks in the order in which they fall due; those without a due day last. */
export function byDue(a: Task, b: Task): number {
  const [first, second] = [a.due ?? '9999', b.due ?? '9999']
  if (first !== second) return first < second ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** The tasks, one a line, with due day, assignee and where each was agreed, in each language. */
export function taskList(tasks: readonly Task[], input: ProposalSources): LocalText {
  const shown = tasks.slice(0, listed)
  const more = tasks.length - shown.length
  const origins = originsOf(shown, input)
  return inEachLanguage((t) => {
    const nobody = t('proposals.explanation.unassigned')
    // Tasks often share a due day, and looking a message up is what takes the time here.
    const days = new Set(shown.map((task) => task.due))
    const dueTexts = new Map([...days].map((due) => [due, dueText(due, input.today, t)]))
    const lines = shown.map((task) => {
      const person = task.assigneeId ? input.people.get(task.assigneeId) : undefined
      const who = person ? personName(person) : nobody
      const origin = origins.get(task.originId ?? '')
      const facts = [dueTexts.get(task.due) ?? '', who, ...(origin ? [originText(origin, t)] : [])]
      return `– ${task.title} (${facts.join('; ')})`
    })
    if (more > 0) lines.push(t('proposals.explanation.moreTasks', { count: more }))
    return lines.join('\n')
  })
}

/** The earlier meetings and items in which the tasks were agreed, by the id of the item. */
function originsOf(tasks: readonly Task[], input: ProposalSources) {
  const wanted = new Set(tasks.map(({ originId }) => originId))
  return new Map(
    earlierMeetings(input).flatMap(({ meeting, occurrences }) =>
      occurrences
        .filter(({ id }) => wanted.has(id))
        .map(({ id, number }) => [id, { day: meetingDay({ meeting }), number }] as const),
    ),
  )
}

function originText({ day, number }: { day: string; number: string }, t: Texts): string {
  const words = { day: formatDay(day), number }
  return t(`proposals.explanation.${number === '' ? 'taskAgreed' : 'taskAgreedUnder'}`, words)
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

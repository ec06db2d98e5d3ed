import type { RecordKind } from '../../model/link'
import { recurrenceUnits } from '../../model/recurrence'
import type { RecordInput } from '../../model/records'
import { type Task, taskPriorities } from '../../model/task'
import { taskKinds } from '../../model/taskKind'
import { plusDays } from '../../rules/time'
import { type Build, times } from './build'
import * as words from './words'

const workstreams: readonly RecordKind[] = ['body', 'programme', 'project']

type Fields = Partial<RecordInput<'task'>>

/** Tasks: seven of ten done long ago, the rest open with deadlines around today. */
export function addTasks(build: Build): void {
  const { add, count, random } = build
  const last = new Map<number, number>()
  times(count('task'), (index) => {
    const done = random.chance(0.7)
    const due = done ? build.day(-1400, -1) : build.day(-30, 200)
    const kind = random.pick(workstreams)
    // The first has every kind of reference, so that a small workspace has them all.
    const isFirst = index === 0
    const dueDay = isFirst || random.chance(0.95) ? due : null
    const status = done ? 'done' : random.pick(['open', 'inProgress', 'waiting'] as const)
    add('task', {
      number: nextNumber(last, Number(due.slice(0, 4))),
      title: `${build.title()} (${index + 1})`,
      text: random.chance(0.3) ? random.pick(words.sentences) : '',
      kind: random.pick(taskKinds),
      workstream: random.chance(0.9) ? { kind, id: build.idOf(kind) } : null,
      areaId: build.maybe('area', isFirst ? 0 : 0.3),
      assigneeId: build.maybe('person', isFirst ? 0 : 0.1),
      priority: random.pick(taskPriorities),
      ...timeOf(build, dueDay),
      ...stateOf(build, isFirst ? 'waiting' : status, due),
      ...companyOf(build, isFirst),
      links: build.links(),
      originId: build.maybe('occurrence', isFirst ? 0 : 0.6),
      ...storyOf(build, isFirst, due),
    })
  })
  tieTasks(build)
}

function nextNumber(last: Map<number, number>, year: number) {
  const ordinal = (last.get(year) ?? 0) + 1
  last.set(year, ordinal)
  return { year, ordinal }
}

/** Start, due day and sometimes its time, and whether it has been put off. */
function timeOf({ random }: Build, due: string | null): Fields {
  if (due === null) return {}
  const isPutOff = random.chance(0.15)
  return {
    due,
    start: random.chance(0.3) ? plusDays(due, -random.whole(1, 40)) : null,
    dueTime: random.chance(0.1) ? random.pick(['12:00', '15:00', '16:15']) : null,
    postponements: isPutOff
      ? [{ from: plusDays(due, -14), to: due, on: plusDays(due, -15), why: words.sentences[0] }]
      : [],
    recurrence: random.chance(0.05)
      ? { unit: random.pick(recurrenceUnits), every: random.whole(1, 3), until: plusDays(due, 365) }
      : null,
  }
}

/** The status with what belongs to it. */
function stateOf(build: Build, status: Task['status'], due: string): Fields {
  const { random } = build
  if (status === 'done')
    return { status, doneOn: due, result: random.chance(0.3) ? random.pick(words.sentences) : '' }
  if (status !== 'waiting') return { status }
  const party = build.linkTo('organisation')
  return { status, waitingFor: { party, since: build.day(-40, 0) } }
}

/** Others who take part. */
function companyOf(build: Build, isFirst: boolean): Fields {
  const { random } = build
  const isOutside = isFirst || random.chance(0.05)
  return {
    helperIds: isFirst || random.chance(0.2) ? [build.idOf('person')] : [],
    outside: isOutside ? { party: build.linkTo('person', 'organisation') } : null,
  }
}

/** What has been written about it. */
function storyOf(build: Build, isFirst: boolean, due: string): Fields {
  const { random } = build
  const hasComment = isFirst || random.chance(0.1)
  const steps = random.chance(0.2) ? random.whole(2, 5) : 0
  const estimatedHours = random.chance(0.3) ? random.whole(1, 40) : null
  return {
    estimatedHours,
    spentHours: estimatedHours !== null && random.chance(0.4) ? random.whole(1, 40) : null,
    checklist: Array.from({ length: steps }, () => ({
      text: random.pick(words.subjects),
      done: random.chance(0.5),
    })),
    origin: isFirst || random.chance(0.1) ? build.linkTo('call', 'statement', 'signal') : null,
    comments: hasComment
      ? [
          {
            personId: build.idOf('person'),
            at: `${due}T09:00:00.000Z`,
            text: random.pick(words.sentences),
          },
        ]
      : [],
  }
}

/** Some tasks come after an earlier one, or are the next of a chain. */
function tieTasks({ records, random }: Build): void {
  for (const [index, task] of records.task.entries()) {
    const before = records.task[Math.max(0, index - random.whole(1, 20))]
    if (!before || index === 0 || !(index === 1 || random.chance(0.1))) continue
    task.afterIds = [before.id]
    if (index === 1 || random.chance(0.2)) task.previousId = before.id
  }
}

/** What was made before the tasks gets some of them: steps of calls, reports, and duties that live on. */
export function addTasksOfPlans(build: Build): void {
  const { call, project, status } = build.records
  const steps = [
    call.flatMap(({ plan }) => plan),
    project.flatMap(({ reports }) => reports),
    ...[project, status].map(dutiesOf),
  ]
  for (const list of steps)
    for (const [index, step] of list.entries())
      step.taskId = build.maybe('task', index === 0 ? 0 : 0.5)
}

function dutiesOf(records: readonly { duties: { taskId: string | null }[] }[]) {
  return records.flatMap(({ duties }) => duties)
}

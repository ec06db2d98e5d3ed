import type { RecordKind } from '../../model/link'
import { taskPriorities } from '../../model/task'
import { type Build, times } from './build'
import * as words from './words'

const workstreams: readonly RecordKind[] = ['body', 'programme', 'project']

/** Tasks: seven of ten done long ago, the rest open with deadlines around today. */
export function addTasks(build: Build): void {
  const { add, count, random } = build
  times(count('task'), (index) => {
    const done = random.chance(0.7)
    const due = done ? build.day(-1400, -1) : build.day(-30, 200)
    const kind = random.pick(workstreams)
    add('task', {
      title: `${build.title()} (${index + 1})`,
      text: random.chance(0.3) ? random.pick(words.sentences) : '',
      workstream: random.chance(0.9) ? { kind, id: build.idOf(kind) } : null,
      areaId: build.maybe('area', index === 0 ? 0 : 0.3),
      assigneeId: build.maybe('person', index === 0 ? 0 : 0.1),
      due: random.chance(0.95) ? due : null,
      priority: random.pick(taskPriorities),
      status: done ? 'done' : random.pick(['open', 'inProgress', 'waiting'] as const),
      doneOn: done ? due : null,
      links: build.links(),
      originId: build.maybe('occurrence', index === 0 ? 0 : 0.6),
    })
  })
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

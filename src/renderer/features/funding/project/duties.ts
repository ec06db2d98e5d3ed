import type { Project } from '@shared/model/project'
import { createRecord } from '@shared/model/records'
import { type Task } from '@shared/model/task'
import type { Texts } from '@shared/texts/texts'
import { patch, put, type Change } from '@renderer/store/change'
import { dutyName, reportName } from '@renderer/register/words/dutyName'
import { titleLength } from '@shared/model/fields'
import { isOpen } from '@shared/model/openTask'

/** The lists of a project in which something is to be done. */
export type DutyList = 'reports' | 'duties'

/** A report, payment claim or closing duty of a project, by its place in its list. */
export interface Duty {
  readonly list: DutyList
  readonly index: number
  readonly name: string
  readonly due: string | null
  readonly doneOn: string | null
  readonly taskId: string | null
}

/** What is to be done in one of a project's lists, by due day; what has none comes last. */
export function dutiesOf(project: Project, list: DutyList, t: Texts): Duty[] {
  const found =
    list === 'reports'
      ? project.reports.map((one, index) => ({ ...one, list, index, name: reportName(one, t) }))
      : project.duties.map((one, index) => ({ ...one, list, index, name: dutyName(one, t) }))
  return found.sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1))
}

/** The duty marked as done on a day, and its open task with it. */
export function markDone(project: Project, duty: Duty, task: Task | null, day: string): Change[] {
  const done = changed(project, duty, { doneOn: day })
  if (!task || !isOpen(task)) return [done]
  return [done, patch('task', task.id, { status: 'done', doneOn: day })]
}

/** A task of the duty for the project's owner; the project keeps its id. */
export function makeTask(project: Project, name: string, duty: Duty, t: Texts): Change[] {
  const task = createRecord('task', {
    title: t('funding.project.taskTitle', { name: duty.name, project: name }).slice(0, titleLength),
    kind: duty.list === 'reports' ? 'reportOrClaim' : 'other',
    workstream: { kind: 'project', id: project.id },
    assigneeId: project.ownerId,
    due: duty.due,
  })
  return [put('task', task), changed(project, duty, { taskId: task.id })]
}

/** The fields changed in one duty, in the project as it is when the change is written. */
function changed({ id }: Project, { list, index }: Duty, fields: Done | Made): Change {
  return patch('project', id, ({ reports, duties }): Partial<Project> =>
    list === 'reports'
      ? { reports: reports.map((one, at) => (at === index ? { ...one, ...fields } : one)) }
      : { duties: duties.map((one, at) => (at === index ? { ...one, ...fields } : one)) },
  )
}

type Done = Pick<Duty, 'doneOn'>
type Made = Pick<Duty, 'taskId'>

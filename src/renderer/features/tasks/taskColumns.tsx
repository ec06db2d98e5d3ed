import { taskPriorities, taskStatuses, type Task } from '@shared/model/task'
import { taskKinds } from '@shared/model/taskKind'
import { isLate } from '@shared/rules/tasks/lateness'
import { originalDue } from '@shared/rules/tasks/settleTask'
import { formatTaskNumber } from '@shared/rules/tasks/taskNumber'
import { choicesOf } from '@renderer/register/choices'
import type { RegisterContext } from '@renderer/register/definition'
import { linksColumn } from '@renderer/register/linksColumn'
import { linkName, nameOf } from '@renderer/register/names'
import { TaskStatusMenu } from '@renderer/register/TaskStatusMenu'
import { StatusMark } from '@renderer/ui/StatusMark'
import type { Column } from '@renderer/ui/table/types'
import { formatDayClock } from '@renderer/ui/format'
import { waitingWords } from '@renderer/register/words/waitingWords'
import { assigneeTeller } from './taskWords'

export const taskUses = [
  'person',
  'organisation',
  'region',
  'cover',
  'body',
  'programme',
  'project',
  'call',
  'area',
  'goal',
  'strategy',
  'nomination',
  'statement',
  'signal',
  'event',
  'agreement',
  'meeting',
  'task',
] as const
export type TaskContext = RegisterContext<(typeof taskUses)[number]>

/** The columns of the task table. */
export function taskColumns(
  context: TaskContext,
  _rows: readonly Task[],
  now: string,
): readonly Column<Task>[] {
  const { t, language, today, records } = context
  const assignee = assigneeTeller(context)
  const at = { now, today }

  /** "5.3.2026 klo 16.00 Myöhässä" when it has passed. */
  function dueText(task: Task): string {
    const day = task.due ? formatDayClock(task.due, task.dueTime, language) : ''
    return isLate(task, at) ? `${day} ${t('registers.task.overdue')}` : day
  }

  return [
    {
      kind: 'text',
      id: 'number',
      header: t('model.field.number'),
      value: ({ number }) => formatTaskNumber(number),
      width: 110,
      grow: 0,
      shown: false,
    },
    {
      kind: 'text',
      id: 'title',
      field: 'title',
      header: t('model.field.title'),
      value: (task) => task.title,
      width: 230,
      grow: 3,
    },
    {
      kind: 'text',
      id: 'workstream',
      field: 'workstream',
      header: t('model.field.workstream'),
      value: (task) => linkName(records, task.workstream, language),
      width: 120,
    },
    {
      kind: 'choice',
      id: 'kind',
      field: 'kind',
      header: t('model.field.kind'),
      value: (task) => task.kind,
      choices: choicesOf(taskKinds, (one) => t(`model.taskKind.${one}`)),
      width: 150,
      shown: false,
    },
    {
      kind: 'text',
      id: 'area',
      field: 'areaId',
      header: t('model.field.area'),
      value: (task) => nameOf(records.area, task.areaId, language),
      width: 130,
      shown: false,
    },
    {
      kind: 'text',
      id: 'assignee',
      field: 'assigneeId',
      header: t('model.field.assignee'),
      value: assignee,
      width: 135,
    },
    {
      kind: 'text',
      id: 'helpers',
      field: 'helperIds',
      header: t('model.field.helpers'),
      value: ({ helperIds }) =>
        helperIds.map((id) => nameOf(records.person, id, language)).join(', '),
      width: 150,
      shown: false,
    },
    {
      kind: 'date',
      id: 'start',
      field: 'start',
      header: t('model.field.start'),
      value: (task) => task.start,
      grow: 0,
      shown: false,
    },
    {
      kind: 'date',
      id: 'due',
      field: 'due',
      header: t('model.field.due'),
      value: (task) => task.due,
      text: dueText,
      render: (task) =>
        isLate(task, at) ? <StatusMark tone="danger" label={dueText(task)} /> : dueText(task),
      grow: 0,
    },
    {
      kind: 'choice',
      id: 'priority',
      field: 'priority',
      header: t('model.field.priority'),
      value: (task) => task.priority,
      choices: choicesOf(taskPriorities, (one) => t(`model.taskPriority.${one}`)),
      width: 110,
      grow: 0,
    },
    {
      kind: 'choice',
      id: 'status',
      field: 'status',
      header: t('model.field.status'),
      value: (task) => task.status,
      choices: choicesOf(taskStatuses, (one) => t(`model.taskStatus.${one}`)),
      render: (task) => <TaskStatusMenu task={task} inGrid />,
      width: 130,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'waitingFor',
      header: t('model.field.waitingFor'),
      value: (task) => waitingWords(task, records, t, language),
      width: 160,
      shown: false,
    },
    {
      kind: 'date',
      id: 'originalDue',
      header: t('tasks.page.originalDue'),
      value: (task) => (task.postponements.length > 0 ? originalDue(task) : null),
      grow: 0,
      shown: false,
    },
    {
      kind: 'number',
      id: 'estimatedHours',
      field: 'estimatedHours',
      header: t('model.field.estimatedHours'),
      value: (task) => task.estimatedHours,
      width: 110,
      grow: 0,
      shown: false,
    },
    {
      kind: 'date',
      id: 'doneOn',
      header: t('registers.task.doneOn'),
      value: (task) => task.doneOn,
      width: 120,
      grow: 0,
      shown: false,
    },
    { ...linksColumn<Task>({ t, language, records }), field: 'links' },
  ]
}

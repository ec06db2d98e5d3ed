import { taskPriorities, taskStatuses, type Task } from '@shared/model/task'
import { actingFor } from '@shared/rules/acting'
import { kept } from '@shared/texts/kept'
import { choicesOf } from '@renderer/register/choices'
import type { RegisterContext } from '@renderer/register/definition'
import { linksColumn } from '@renderer/register/linksColumn'
import { linkName, nameOf } from '@renderer/register/names'
import { isOverdue } from '@renderer/register/taskStatus'
import { TaskStatusMenu } from '@renderer/register/TaskStatusMenu'
import { StatusMark } from '@renderer/ui/StatusMark'
import type { Column } from '@renderer/ui/table/types'
import { formatDay } from '@renderer/ui/format'

export const taskUses = [
  'person',
  'organisation',
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
] as const
export type TaskContext = RegisterContext<(typeof taskUses)[number]>

/** The columns of the task table. */
export function taskColumns(context: TaskContext): readonly Column<Task>[] {
  const { t, language, today, records } = context
  const covers = [...records.cover.values()]
  const acting = kept((assigneeId: string) => actingFor(assigneeId, today, covers))

  /** "Sukuvaara Katja (sijaisena Ponnikas Jouni)" while somebody stands in. */
  function assignee({ assigneeId }: Task): string {
    const name = nameOf(records.person, assigneeId, language)
    const standsIn = assigneeId ? acting(assigneeId) : null
    if (!standsIn?.coveredId) return name
    const cover = nameOf(records.person, standsIn.personId, language)
    return t('registers.task.acting', { name, cover })
  }

  /** "5.3.2026 Myöhässä" when the day has passed. */
  function dueText(task: Task): string {
    const day = task.due ? formatDay(task.due) : ''
    return isOverdue(task, today) ? `${day} ${t('registers.task.overdue')}` : day
  }

  return [
    {
      kind: 'text',
      id: 'title',
      field: 'title',
      header: t('model.field.title'),
      value: (task) => task.title,
      width: 300,
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
      kind: 'date',
      id: 'due',
      field: 'due',
      header: t('model.field.due'),
      value: (task) => task.due,
      text: dueText,
      render: (task) =>
        isOverdue(task, today) ? <StatusMark tone="danger" label={dueText(task)} /> : dueText(task),
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
      render: (task) => <TaskStatusMenu task={task} today={today} inGrid />,
      width: 130,
      grow: 0,
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

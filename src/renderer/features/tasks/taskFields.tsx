import { outsidePartyKinds } from '@shared/model/outsideParty'
import { type Task, taskPriorities, taskStatuses } from '@shared/model/task'
import { taskKinds } from '@shared/model/taskKind'
import { choicesOf } from '@renderer/register/choices'
import { linkGroups, peopleSource } from '@renderer/register/sources'
import type { FieldDef, FieldName } from '@renderer/ui/form/types'
import { moreFields } from './moreFields'
import { SuggestedDue } from './SuggestedDue'
import type { TaskContext } from './taskColumns'

type Fields = FieldDef<Task>[]

/** The form of a task: what is asked of every task first, the rest folded until it is needed. */
export function taskFields(context: TaskContext): Fields {
  return [...mainFields(context), ...statusFields(context), ...moreFields(context)]
}

function mainFields(context: TaskContext): Fields {
  const { t, language, records, today } = context
  return [
    { kind: 'text', name: 'title', label: t('model.field.title'), required: true },
    {
      kind: 'link',
      name: 'workstream',
      label: t('model.field.workstream'),
      groups: linkGroups(records, ['body', 'programme', 'project'], context),
      span: 3,
    },
    {
      kind: 'choice',
      name: 'kind',
      label: t('model.field.kind'),
      choices: choicesOf(taskKinds, (one) => t(`model.taskKind.${one}`)),
      span: 3,
    },
    {
      kind: 'day',
      name: 'due',
      label: t('model.field.due'),
      span: 3,
      below: (control) => <SuggestedDue control={control} records={records} today={today} />,
    },
    { kind: 'clock', name: 'dueTime', label: t('model.field.dueTime'), span: 3 },
    {
      kind: 'record',
      name: 'assigneeId',
      label: t('model.field.assignee'),
      source: peopleSource(records.person, records.organisation, language),
      span: 3,
    },
    {
      kind: 'choice',
      name: 'priority',
      label: t('model.field.priority'),
      choices: choicesOf(taskPriorities, (one) => t(`model.taskPriority.${one}`)),
      span: 3,
    },
  ]
}

type Status = Task['status']

/** What a status is told with. */
const told: Readonly<Record<Status, readonly FieldName<Task>[]>> = {
  open: [],
  inProgress: [],
  waiting: ['waitingFor.party', 'waitingFor.words'],
  done: ['result'],
  dropped: ['dropReason'],
}

/** The status, and only what it needs. */
function statusFields(context: TaskContext): Fields {
  const { t } = context
  const isWaiting = ({ status }: Task) => status === 'waiting'
  return [
    {
      kind: 'choice',
      name: 'status',
      label: t('model.field.status'),
      choices: choicesOf(taskStatuses, (one) => t(`model.taskStatus.${one}`)),
      asks: (status) => told[status as Status],
      span: 3,
    },
    {
      kind: 'day',
      name: 'waitingFor.since',
      label: t('tasks.form.since'),
      span: 3,
      shown: isWaiting,
    },
    {
      kind: 'link',
      name: 'waitingFor.party',
      label: t('tasks.form.waitingParty'),
      groups: linkGroups(context.records, outsidePartyKinds, context),
      span: 3,
      shown: isWaiting,
    },
    {
      kind: 'text',
      name: 'waitingFor.words',
      label: t('tasks.form.waitingWords'),
      span: 3,
      shown: isWaiting,
    },
    {
      kind: 'day',
      name: 'doneOn',
      label: t('registers.task.doneOn'),
      span: 3,
      shown: ({ status }) => status === 'done',
    },
    {
      kind: 'lines',
      name: 'result',
      label: t('model.field.result'),
      rows: 2,
      shown: ({ status }) => status === 'done',
    },
    {
      kind: 'lines',
      name: 'dropReason',
      label: t('model.field.dropReason'),
      rows: 2,
      shown: ({ status }) => status === 'dropped',
    },
    { kind: 'lines', name: 'text', label: t('model.field.description'), rows: 4 },
  ]
}

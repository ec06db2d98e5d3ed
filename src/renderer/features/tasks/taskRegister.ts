import { taskPriorities, taskStatuses } from '@shared/model/task'
import { choicesOf } from '@renderer/register/choices'
import { register } from '@renderer/register/definition'
import { linkGroups, peopleSource, sourceOf } from '@renderer/register/sources'
import { withDoneOn } from '@renderer/register/taskStatus'
import { taskColumns, taskUses } from './taskColumns'

/** Tasks and action items; open ones first by due day. */
export const taskRegister = register({
  kind: 'task',
  uses: taskUses,
  words: (t) => ({
    title: t('registers.task.title'),
    add: t('registers.task.add'),
    empty: t('registers.task.empty'),
    emptyText: t('registers.task.emptyText'),
  }),
  name: (task) => task.title,
  defaultView: {
    sort: [{ id: 'due', descending: false }],
    filters: { status: { kind: 'choice', values: ['open', 'inProgress', 'waiting'] } },
  },
  rowActionHint: (t) => t('registers.task.statusHint'),
  beforeSave: (task, { today }) => withDoneOn(task, today),
  columns: taskColumns,
  fields: (context) => {
    const { t, language, records } = context
    return [
      { kind: 'text', name: 'title', label: t('model.field.title'), required: true },
      {
        kind: 'link',
        name: 'workstream',
        label: t('model.field.workstream'),
        hint: t('registers.task.workstreamHint'),
        groups: linkGroups(records, ['body', 'programme', 'project'], context),
      },
      {
        kind: 'record',
        name: 'areaId',
        label: t('model.field.area'),
        source: sourceOf(records.area, language),
      },
      {
        kind: 'record',
        name: 'assigneeId',
        label: t('model.field.assignee'),
        hint: t('registers.person.pickerHint'),
        source: peopleSource(records.person, records.organisation, language),
      },
      { kind: 'day', name: 'due', label: t('model.field.due'), span: 2 },
      {
        kind: 'choice',
        name: 'priority',
        label: t('model.field.priority'),
        choices: choicesOf(taskPriorities, (one) => t(`model.taskPriority.${one}`)),
        span: 2,
      },
      {
        kind: 'choice',
        name: 'status',
        label: t('model.field.status'),
        choices: choicesOf(taskStatuses, (one) => t(`model.taskStatus.${one}`)),
        span: 2,
      },
      { kind: 'lines', name: 'text', label: t('model.field.text'), rows: 5 },
      {
        kind: 'links',
        name: 'links',
        label: t('model.field.links'),
        groups: linkGroups(
          records,
          [
            'goal',
            'body',
            'programme',
            'call',
            'project',
            'area',
            'organisation',
            'person',
            'statement',
            'nomination',
            'signal',
            'event',
            'strategy',
          ],
          context,
        ),
      },
    ]
  },
})

import { lateMoments } from '@shared/rules/tasks/lateness'
import { settleTask } from '@shared/rules/tasks/settleTask'
import { register } from '@renderer/register/definition'
import { taskColumns, taskUses } from './taskColumns'
import { taskSections } from './sections/taskSections'
import { taskFields } from './taskFields'
import { useOriginColumn } from './useOriginColumn'

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
  beforeSave: (task, { today }) => settleTask(undefined, task, { today, why: '' }),
  columns: taskColumns,
  useFurtherColumns: useOriginColumn,
  moments: lateMoments,
  fields: taskFields,
  sections: taskSections,
})

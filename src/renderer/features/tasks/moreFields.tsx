import { Button } from '@mantine/core'
import { outsidePartyKinds } from '@shared/model/outsideParty'
import { recurrence } from '@shared/model/recurrence'
import type { Task } from '@shared/model/task'
import { type TaskKind, taskKinds } from '@shared/model/taskKind'
import { stepsOf } from '@shared/rules/tasks/stepsOf'
import { sourceFields } from '@renderer/register/fields'
import { linkGroups, peopleSource, sourceOf } from '@renderer/register/sources'
import { timeZones } from '@renderer/register/timeZones'
import type { FieldControl, FieldDef } from '@renderer/ui/form/types'
import { RecurrenceField } from './RecurrenceField'
import { recurrenceWords } from './recurrenceWords'
import type { TaskContext } from './taskColumns'
import { taskSource } from './taskSource'

type Fields = FieldDef<Task>[]

/** What only some tasks need, in folded groups. */
export function moreFields(context: TaskContext): Fields {
  return [
    ...checklistFields(context),
    ...timeFields(context),
    ...peopleFields(context),
    ...tieFields(context),
    ...noteFields(context),
  ]
}

function checklistFields({ t }: TaskContext): Fields {
  /** The steps of the kind, while the list is empty. */
  function template({ value, values, setValue }: FieldControl) {
    const kind = (taskKinds as readonly unknown[]).includes(values['kind'])
      ? (values['kind'] as TaskKind)
      : 'other'
    const steps = stepsOf(kind, t)
    if (steps.length === 0 || (Array.isArray(value) && value.length > 0)) return null
    return (
      <Button variant="subtle" onClick={() => setValue(steps)}>
        {t('tasks.form.useSteps', { kind: t(`model.taskKind.${kind}`) })}
      </Button>
    )
  }
  return [
    { kind: 'heading', label: t('tasks.form.checklist'), folded: true },
    {
      kind: 'rows',
      name: 'checklist',
      label: t('model.field.checklist'),
      addLabel: t('tasks.form.addItem'),
      make: () => ({ text: '', done: false }),
      ordered: true,
      fields: [
        { kind: 'text', name: 'text', label: t('tasks.form.item'), span: 4 },
        { kind: 'boolean', name: 'done', label: t('tasks.form.itemDone'), span: 2 },
      ],
      below: template,
    },
  ]
}

function timeFields({ t, language, records }: TaskContext): Fields {
  const unit = t('tasks.form.hours')
  return [
    { kind: 'heading', label: t('tasks.form.time'), folded: true },
    { kind: 'day', name: 'start', label: t('model.field.start'), span: 3 },
    {
      kind: 'choice',
      name: 'dueZone',
      label: t('model.field.dueZone'),
      choices: timeZones(t),
      span: 3,
      shown: ({ dueTime }) => dueTime !== null,
    },
    {
      kind: 'records',
      name: 'afterIds',
      label: t('model.field.after'),
      source: taskSource(records.task),
    },
    {
      kind: 'custom',
      name: 'recurrence',
      label: t('model.field.recurrence'),
      render: (control) => (
        <RecurrenceField label={t('model.field.recurrence')} control={control} />
      ),
      words: (value) => {
        const read = recurrence.safeParse(value)
        return read.success ? recurrenceWords(read.data, t, language) : ''
      },
    },
    {
      kind: 'number',
      name: 'estimatedHours',
      label: t('model.field.estimatedHours'),
      unit,
      span: 3,
    },
    { kind: 'number', name: 'spentHours', label: t('model.field.spentHours'), unit, span: 3 },
    {
      kind: 'rows',
      name: 'postponements',
      label: t('model.field.postponements'),
      hint: t('tasks.form.moved.hint'),
      addLabel: t('tasks.form.moved.add'),
      make: () => ({ from: null, to: null, on: null, why: '' }),
      fields: [
        { kind: 'day', name: 'from', label: t('tasks.form.moved.from'), span: 2 },
        { kind: 'day', name: 'to', label: t('tasks.form.moved.to'), span: 2 },
        { kind: 'day', name: 'on', label: t('tasks.form.moved.on'), span: 2 },
        { kind: 'text', name: 'why', label: t('tasks.form.moved.why') },
      ],
    },
  ]
}

function peopleFields(context: TaskContext): Fields {
  const { t, language, records } = context
  return [
    { kind: 'heading', label: t('tasks.form.people'), folded: true },
    {
      kind: 'records',
      name: 'helperIds',
      label: t('model.field.helpers'),
      source: peopleSource(records.person, records.organisation, language),
    },
    {
      kind: 'link',
      name: 'outside.party',
      label: t('tasks.form.outsideParty'),
      hint: t('tasks.form.outsideHint'),
      groups: linkGroups(records, outsidePartyKinds, context),
    },
    { kind: 'text', name: 'outside.words', label: t('tasks.form.outsideWords') },
  ]
}

/** What a task can be linked to. */
const linked = [
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
  'meeting',
  'agreement',
  'strategy',
] as const

/** What a task can come from, beside an agenda item. */
const origins = [
  'call',
  'statement',
  'nomination',
  'signal',
  'event',
  'agreement',
  'project',
] as const

function tieFields(context: TaskContext): Fields {
  const { t, language, records } = context
  return [
    { kind: 'heading', label: t('tasks.form.ties'), folded: true },
    {
      kind: 'record',
      name: 'areaId',
      label: t('model.field.area'),
      source: sourceOf(records.area, language),
    },
    {
      kind: 'links',
      name: 'links',
      label: t('model.field.links'),
      groups: linkGroups(records, linked, context),
    },
    {
      kind: 'link',
      name: 'origin',
      label: t('model.field.origin'),
      hint: t('tasks.form.originHint'),
      groups: linkGroups(records, origins, context),
    },
    {
      kind: 'text',
      name: 'decision',
      label: t('model.field.decision'),
      hint: t('tasks.form.decisionHint'),
    },
  ]
}

function noteFields({ t }: TaskContext): Fields {
  const [, ...source] = sourceFields<Task>(t)
  return [
    { kind: 'heading', label: t('tasks.form.notes'), folded: true },
    { kind: 'lines', name: 'privateNote', label: t('model.field.privateNote'), rows: 2 },
    ...source,
  ]
}

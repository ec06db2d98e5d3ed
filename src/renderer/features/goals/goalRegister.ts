import { textIn } from '@shared/model/base'
import { goalKinds, type Goal } from '@shared/model/goal'
import { ownOrganisation } from '@shared/rules/ours'
import { choicesOf } from '@renderer/register/choices'
import { register, type RegisterContext } from '@renderer/register/definition'
import { knownPeriodFields, sourceFields } from '@renderer/register/fields'
import { linksColumn } from '@renderer/register/linksColumn'
import { nameOf } from '@renderer/register/names'
import { notEnded, validityColumn } from '@renderer/register/period'
import { linkGroups, organisationSource, sourceOf } from '@renderer/register/sources'
import type { FieldDef } from '@renderer/ui/form/types'
import type { Column } from '@renderer/ui/table/types'
import { formatKnownPeriod } from '@renderer/ui/format'
import { GoalWork } from './GoalWork'

/** Everything with a name of its own that can serve a goal or be what it is about; tasks name their goals themselves. */
const aboutKinds = [
  'body',
  'programme',
  'call',
  'project',
  'area',
  'matter',
  'statement',
  'nomination',
  'signal',
  'event',
  'agreement',
  'region',
  'organisation',
] as const
const uses = ['strategy', ...aboutKinds] as const
type GoalContext = RegisterContext<(typeof uses)[number]>

/** Duties and goals, each where its document has it. */
export const goalRegister = register({
  kind: 'goal',
  uses,
  words: (t) => ({
    title: t('goals.goal.title'),
    add: t('goals.goal.add'),
    empty: t('goals.goal.empty'),
    emptyText: t('goals.goal.emptyText'),
  }),
  name: (goal, { language }) => textIn(goal.name, language),
  initial: ({ records }) => ({
    organisationId: ownOrganisation(records.organisation.values())?.id ?? null,
  }),
  defaultView: {
    sort: [
      { id: 'organisation', descending: false },
      { id: 'kind', descending: false },
      { id: 'position', descending: false },
    ],
    filters: notEnded,
  },
  sections: [{ id: 'work', title: (t) => t('goals.goal.work'), Section: GoalWork }],
  columns,
  fields,
})

function columns(context: GoalContext): Column<Goal>[] {
  const { t, language, today, records } = context
  return [
    {
      kind: 'text',
      id: 'name',
      field: 'name',
      header: t('model.field.name'),
      value: (row) => textIn(row.name, language),
      width: 320,
      grow: 4,
    },
    {
      kind: 'choice',
      id: 'kind',
      field: 'kind',
      header: t('model.field.kind'),
      value: (row) => row.kind,
      choices: choicesOf(goalKinds, (one) => t(`model.goalKind.${one}`)),
      width: 125,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'organisation',
      field: 'organisationId',
      header: t('goals.goal.whose'),
      value: (row) => nameOf(records.organisation, row.organisationId, language),
      width: 140,
    },
    {
      kind: 'text',
      id: 'strategy',
      field: 'strategyId',
      header: t('model.field.strategy'),
      value: (row) => nameOf(records.strategy, row.strategyId, language),
      width: 180,
    },
    {
      kind: 'number',
      id: 'position',
      field: 'position',
      header: t('model.field.position'),
      value: (row) => row.position || null,
      width: 95,
      grow: 0,
    },
    {
      kind: 'date',
      id: 'from',
      header: t('model.field.period'),
      value: (row) => row.from,
      text: (row) => formatKnownPeriod(row, language),
      shown: false,
    },
    validityColumn<Goal>(t, today),
    {
      kind: 'text',
      id: 'basis',
      field: 'basis',
      header: t('model.field.basis'),
      value: (row) => row.basis,
      shown: false,
    },
    {
      kind: 'text',
      id: 'description',
      header: t('model.field.description'),
      value: (row) => textIn(row.description, language),
      shown: false,
    },
    linksColumn(context),
  ]
}

function fields(context: GoalContext): FieldDef<Goal>[] {
  const { t, language, records } = context
  return [
    { kind: 'localLine', name: 'name', label: t('model.field.name'), required: true },
    {
      kind: 'choice',
      name: 'kind',
      label: t('model.field.kind'),
      choices: choicesOf(goalKinds, (one) => t(`model.goalKind.${one}`)),
      span: 3,
    },
    {
      kind: 'number',
      name: 'position',
      label: t('model.field.position'),
      hint: t('goals.goal.positionHint'),
      min: 0,
      span: 3,
    },
    {
      kind: 'record',
      name: 'organisationId',
      label: t('goals.goal.whose'),
      source: organisationSource(records.organisation, language),
    },
    {
      kind: 'record',
      name: 'strategyId',
      label: t('model.field.strategy'),
      source: sourceOf<'strategy'>(records.strategy, language),
    },
    { kind: 'localText', name: 'description', label: t('model.field.description') },
    {
      kind: 'text',
      name: 'basis',
      label: t('model.field.basis'),
      hint: t('goals.goal.basisHint'),
    },
    ...knownPeriodFields<Goal>(t),
    {
      kind: 'links',
      name: 'links',
      label: t('model.field.links'),
      hint: t('goals.goal.linksHint'),
      groups: linkGroups(records, aboutKinds, context),
    },
    ...sourceFields<Goal>(t),
  ]
}

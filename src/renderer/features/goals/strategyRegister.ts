import { textIn } from '@shared/model/base'
import type { Strategy } from '@shared/model/strategy'
import { register, type RegisterContext } from '@renderer/register/definition'
import { knownPeriodFields, sourceFields } from '@renderer/register/fields'
import { linksColumn } from '@renderer/register/linksColumn'
import { nameOf } from '@renderer/register/names'
import { validityColumn } from '@renderer/register/period'
import { linkGroups, organisationSource } from '@renderer/register/sources'
import { statusColumn } from '@renderer/register/statusColumn'
import type { FieldDef } from '@renderer/ui/form/types'
import type { Column } from '@renderer/ui/table/types'
import { formatKnownPeriod } from '@renderer/ui/format'
import { StrategyGoals } from './StrategyGoals'

const aboutKinds = ['body', 'programme', 'project', 'region', 'organisation', 'agreement'] as const
const uses = ['goal', 'status', ...aboutKinds] as const
type StrategyContext = RegisterContext<(typeof uses)[number]>

/** Strategies and programme documents, whose priorities and goals the work serves. */
export const strategyRegister = register({
  kind: 'strategy',
  uses,
  words: (t) => ({
    title: t('goals.strategy.title'),
    add: t('goals.strategy.add'),
    empty: t('goals.strategy.empty'),
    emptyText: t('goals.strategy.emptyText'),
  }),
  name: (strategy, { language }) => textIn(strategy.name, language),
  defaultView: {
    sort: [
      { id: 'validity', descending: false },
      { id: 'name', descending: false },
    ],
  },
  sections: [{ id: 'goals', title: (t) => t('goals.strategy.goals'), Section: StrategyGoals }],
  columns,
  fields,
})

function columns(context: StrategyContext): Column<Strategy>[] {
  const { t, language, today, records } = context
  const counts = new Map<string | null, number>()
  for (const { strategyId } of records.goal.values()) {
    counts.set(strategyId, (counts.get(strategyId) ?? 0) + 1)
  }
  return [
    {
      kind: 'text',
      id: 'name',
      field: 'name',
      header: t('model.field.name'),
      value: (row) => textIn(row.name, language),
      width: 280,
      grow: 3,
    },
    {
      kind: 'text',
      id: 'organisation',
      field: 'organisationId',
      header: t('model.field.organisation'),
      value: (row) => nameOf(records.organisation, row.organisationId, language),
      width: 150,
    },
    {
      kind: 'date',
      id: 'from',
      header: t('model.field.period'),
      value: (row) => row.from,
      text: (row) => formatKnownPeriod(row, language),
      width: 150,
    },
    validityColumn<Strategy>(t, today),
    statusColumn<Strategy>(t, records.status.values(), today),
    {
      kind: 'text',
      id: 'approvedBy',
      field: 'approvedBy',
      header: t('goals.strategy.approvedBy'),
      value: (row) => row.approvedBy,
      shown: false,
    },
    {
      kind: 'date',
      id: 'approvedOn',
      field: 'approvedOn',
      header: t('model.field.approvedOn'),
      value: (row) => row.approvedOn,
      width: 105,
      grow: 0,
    },
    {
      kind: 'number',
      id: 'goals',
      header: t('model.field.goals'),
      value: (row) => counts.get(row.id) ?? 0,
      width: 95,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'decisionReference',
      field: 'decisionReference',
      header: t('model.field.decisionReference'),
      value: (row) => row.decisionReference,
      shown: false,
    },
    {
      kind: 'text',
      id: 'website',
      field: 'website',
      header: t('model.field.website'),
      value: (row) => row.website,
      shown: false,
    },
    linksColumn(context),
  ]
}

function fields(context: StrategyContext): FieldDef<Strategy>[] {
  const { t, language, records } = context
  return [
    { kind: 'localLine', name: 'name', label: t('model.field.name'), required: true },
    {
      kind: 'record',
      name: 'organisationId',
      label: t('model.field.organisation'),
      source: organisationSource(records.organisation, language),
    },
    ...knownPeriodFields<Strategy>(t),
    { kind: 'text', name: 'approvedBy', label: t('goals.strategy.approvedBy'), span: 3 },
    { kind: 'day', name: 'approvedOn', label: t('model.field.approvedOn'), span: 3 },
    { kind: 'text', name: 'decisionReference', label: t('model.field.decisionReference') },
    { kind: 'text', name: 'website', label: t('model.field.website'), input: 'url' },
    {
      kind: 'links',
      name: 'links',
      label: t('model.field.links'),
      groups: linkGroups(records, aboutKinds, context),
    },
    { kind: 'lines', name: 'note', label: t('model.field.note') },
    ...sourceFields<Strategy>(t),
  ]
}

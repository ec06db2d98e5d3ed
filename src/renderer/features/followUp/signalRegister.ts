import { signalStates, type Signal } from '@shared/model/signal'
import { openReview } from '@shared/rules/deadlines'
import { choicesOf } from '@renderer/register/choices'
import { register, type RegisterContext } from '@renderer/register/definition'
import { sourceFields } from '@renderer/register/fields'
import { linksColumn } from '@renderer/register/linksColumn'
import { nameOf } from '@renderer/register/names'
import { sourceColumns } from '@renderer/register/sourceColumns'
import { linkGroups, peopleSource, sourceOf } from '@renderer/register/sources'
import type { FieldDef } from '@renderer/ui/form/types'
import type { Column } from '@renderer/ui/table/types'
import { dueColumn } from './dueColumn'
import { aboutKinds } from './links'

const uses = ['person', 'organisation', 'area', ...aboutKinds] as const
type SignalContext = RegisterContext<(typeof uses)[number]>

/** Foresight signals: what was seen, what it may lead to and when it is looked at again. */
export const signalRegister = register({
  kind: 'signal',
  uses,
  words: (t) => ({
    title: t('followUp.signal.title'),
    add: t('followUp.signal.add'),
    empty: t('followUp.signal.empty'),
    emptyText: t('followUp.signal.emptyText'),
  }),
  name: (signal) => signal.title,
  initial: ({ today }) => ({ observedOn: today }),
  defaultView: {
    sort: [{ id: 'reviewOn', descending: false }],
    filters: { state: { kind: 'choice', values: ['new', 'followed'] } },
  },
  columns,
  fields,
})

function columns(context: SignalContext): Column<Signal>[] {
  const { t, language, today, records } = context
  return [
    {
      kind: 'text',
      id: 'title',
      field: 'title',
      header: t('model.field.title'),
      value: (row) => row.title,
      width: 260,
      grow: 3,
    },
    {
      kind: 'date',
      id: 'observedOn',
      field: 'observedOn',
      header: t('model.field.observedOn'),
      value: (row) => row.observedOn,
      width: 105,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'effect',
      field: 'effect',
      header: t('model.field.effect'),
      value: (row) => row.effect,
      width: 200,
      grow: 2,
    },
    {
      kind: 'text',
      id: 'area',
      field: 'areaId',
      header: t('model.field.area'),
      value: (row) => nameOf(records.area, row.areaId, language),
      shown: false,
    },
    {
      kind: 'text',
      id: 'owner',
      field: 'ownerId',
      header: t('model.field.owner'),
      value: (row) => nameOf(records.person, row.ownerId, language),
      width: 130,
    },
    {
      kind: 'choice',
      id: 'state',
      field: 'state',
      header: t('model.field.state'),
      value: (row) => row.state,
      choices: choicesOf(signalStates, (one) => t(`model.signalState.${one}`)),
      width: 115,
      grow: 0,
    },
    dueColumn({
      id: 'reviewOn',
      header: t('model.field.reviewOn'),
      value: (row) => row.reviewOn,
      pressing: openReview,
      t,
      today,
    }),
    {
      kind: 'text',
      id: 'followUp',
      field: 'followUp',
      header: t('model.field.followUp'),
      value: (row) => row.followUp,
      shown: false,
    },
    linksColumn(context),
    ...sourceColumns<Signal>(t),
  ]
}

function fields(context: SignalContext): FieldDef<Signal>[] {
  const { t, language, records } = context
  return [
    { kind: 'text', name: 'title', label: t('model.field.title'), required: true },
    { kind: 'day', name: 'observedOn', label: t('model.field.observedOn'), span: 3 },
    {
      kind: 'choice',
      name: 'state',
      label: t('model.field.state'),
      choices: choicesOf(signalStates, (one) => t(`model.signalState.${one}`)),
      span: 3,
    },
    {
      kind: 'lines',
      name: 'effect',
      label: t('model.field.effect'),
      hint: t('followUp.signal.effectHint'),
    },
    { kind: 'lines', name: 'followUp', label: t('model.field.followUp') },
    {
      kind: 'day',
      name: 'reviewOn',
      label: t('model.field.reviewOn'),
      hint: t('followUp.signal.reviewHint'),
      span: 3,
    },
    {
      kind: 'record',
      name: 'ownerId',
      label: t('model.field.owner'),
      source: peopleSource(records.person, records.organisation, language),
      span: 3,
    },
    {
      kind: 'record',
      name: 'areaId',
      label: t('model.field.area'),
      source: sourceOf<'area'>(records.area, language),
    },
    {
      kind: 'links',
      name: 'links',
      label: t('model.field.links'),
      hint: t('followUp.linksHint'),
      groups: linkGroups(records, aboutKinds, context),
    },
    ...sourceFields<Signal>(t),
  ]
}

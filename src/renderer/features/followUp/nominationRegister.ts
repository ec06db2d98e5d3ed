import { nominationStates, type Nomination } from '@shared/model/nomination'
import { isOpenNomination, openDue } from '@shared/rules/deadlines'
import { caseColumn, caseFormFields } from '@renderer/register/caseFields'
import { choicesOf } from '@renderer/register/choices'
import { register, type RegisterContext } from '@renderer/register/definition'
import { sourceFields } from '@renderer/register/fields'
import { linksColumn } from '@renderer/register/linksColumn'
import { nameOf } from '@renderer/register/names'
import { sourceColumns } from '@renderer/register/sourceColumns'
import { linkGroups, organisationSource, peopleSource, sourceOf } from '@renderer/register/sources'
import type { FieldDef } from '@renderer/ui/form/types'
import type { Column } from '@renderer/ui/table/types'
import { formatList } from '@renderer/ui/format'
import { dueColumn } from './dueColumn'
import { aboutKinds } from './links'
import { NominationActions } from './NominationActions'

const uses = ['person', 'organisation', ...aboutKinds] as const
type NominationContext = RegisterContext<(typeof uses)[number]>

/** Requests to name representatives. Those still to be decided first, by their deadlines. */
export const nominationRegister = register({
  kind: 'nomination',
  uses,
  words: (t) => ({
    title: t('followUp.nomination.title'),
    add: t('followUp.nomination.add'),
    empty: t('followUp.nomination.empty'),
    emptyText: t('followUp.nomination.emptyText'),
  }),
  name: (nomination) => nomination.title,
  defaultView: {
    sort: [{ id: 'due', descending: false }],
    filters: { state: { kind: 'choice', values: nominationStates.filter(isOpenState) } },
  },
  PanelActions: NominationActions,
  columns,
  fields,
})

function isOpenState(state: Nomination['state']): boolean {
  return isOpenNomination({ state })
}

function columns(context: NominationContext): Column<Nomination>[] {
  const { t, language, today, records } = context
  const person = (id: string | null) => nameOf(records.person, id, language)
  return [
    {
      kind: 'text',
      id: 'title',
      field: 'title',
      header: t('model.field.title'),
      value: (row) => row.title,
      width: 240,
      grow: 3,
    },
    {
      kind: 'text',
      id: 'body',
      field: 'bodyId',
      header: t('model.field.body'),
      value: (row) => nameOf(records.body, row.bodyId, language),
      width: 160,
    },
    {
      kind: 'text',
      id: 'requester',
      field: 'requesterId',
      header: t('model.field.requester'),
      value: (row) => nameOf(records.organisation, row.requesterId, language),
      shown: false,
    },
    {
      kind: 'choice',
      id: 'state',
      field: 'state',
      header: t('model.field.state'),
      value: (row) => row.state,
      choices: choicesOf(nominationStates, (one) => t(`model.nominationState.${one}`)),
      width: 120,
      grow: 0,
    },
    dueColumn({
      id: 'due',
      header: t('model.field.due'),
      value: (row) => row.due,
      pressing: openDue,
      t,
      today,
    }),
    {
      kind: 'number',
      id: 'seats',
      field: 'seats',
      header: t('model.field.seats'),
      value: (row) => row.seats,
      width: 80,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'proposed',
      header: t('model.field.proposed'),
      value: (row) => formatList(row.proposedIds.map(person).filter(Boolean), language),
      width: 140,
    },
    {
      kind: 'text',
      id: 'owner',
      field: 'ownerId',
      header: t('model.field.owner'),
      value: (row) => person(row.ownerId),
      width: 120,
    },
    {
      kind: 'date',
      id: 'decidedOn',
      field: 'decidedOn',
      header: t('model.field.decidedOn'),
      value: (row) => row.decidedOn,
      shown: false,
    },
    {
      kind: 'text',
      id: 'decisionReference',
      field: 'decisionReference',
      header: t('model.field.decisionReference'),
      value: (row) => row.decisionReference,
      shown: false,
    },
    { ...caseColumn<Nomination>(t), shown: false },
    linksColumn(context),
    ...sourceColumns<Nomination>(t),
  ]
}

function fields(context: NominationContext): FieldDef<Nomination>[] {
  const { t, language, records } = context
  const people = peopleSource(records.person, records.organisation, language)
  const isDecided = ({ state }: Nomination) => state === 'decided'
  return [
    { kind: 'text', name: 'title', label: t('model.field.title'), required: true },
    {
      kind: 'record',
      name: 'bodyId',
      label: t('model.field.body'),
      source: sourceOf<'body'>(records.body, language),
      span: 4,
    },
    { kind: 'number', name: 'seats', label: t('model.field.seats'), min: 0, max: 99, span: 2 },
    {
      kind: 'record',
      name: 'requesterId',
      label: t('model.field.requester'),
      source: organisationSource(records.organisation, language),
    },
    { kind: 'day', name: 'requestedOn', label: t('model.field.requestedOn'), span: 3 },
    { kind: 'day', name: 'due', label: t('model.field.due'), span: 3 },
    { kind: 'record', name: 'ownerId', label: t('model.field.owner'), source: people, span: 3 },
    {
      kind: 'choice',
      name: 'state',
      label: t('model.field.state'),
      choices: choicesOf(nominationStates, (one) => t(`model.nominationState.${one}`)),
      span: 3,
    },
    {
      kind: 'records',
      name: 'proposedIds',
      label: t('model.field.proposed'),
      hint: t('followUp.nomination.proposedHint'),
      source: people,
    },
    {
      kind: 'text',
      name: 'decidedBy',
      label: t('model.field.decidedBy'),
      span: 3,
      shown: isDecided,
    },
    {
      kind: 'day',
      name: 'decidedOn',
      label: t('model.field.decidedOn'),
      span: 3,
      shown: isDecided,
    },
    {
      kind: 'text',
      name: 'decisionReference',
      label: t('model.field.decisionReference'),
      shown: isDecided,
    },
    {
      kind: 'links',
      name: 'links',
      label: t('model.field.links'),
      hint: t('followUp.linksHint'),
      groups: linkGroups(records, aboutKinds, context),
    },
    { kind: 'lines', name: 'note', label: t('model.field.note') },
    ...caseFormFields<Nomination>(t),
    ...sourceFields<Nomination>(t),
  ]
}

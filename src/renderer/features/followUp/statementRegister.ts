import { statementKinds, statementStates, type Statement } from '@shared/model/statement'
import { isOpenStatement, openDue } from '@shared/rules/deadlines'
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
import { dueColumn } from './dueColumn'
import { aboutKinds } from './links'
import { StatementActions } from './StatementActions'

const uses = ['person', 'organisation', 'area', ...aboutKinds] as const
type StatementContext = RegisterContext<(typeof uses)[number]>

/** Statements and position papers of the council. Those still to be given first, by their deadlines. */
export const statementRegister = register({
  kind: 'statement',
  uses,
  words: (t) => ({
    title: t('followUp.statement.title'),
    add: t('followUp.statement.add'),
    empty: t('followUp.statement.empty'),
    emptyText: t('followUp.statement.emptyText'),
  }),
  name: (statement) => statement.title,
  defaultView: {
    sort: [{ id: 'due', descending: false }],
    filters: { state: { kind: 'choice', values: statementStates.filter(isOpenState) } },
  },
  PanelActions: StatementActions,
  beforeSave: (statement, { today }) => withGivenOn(statement, today),
  columns,
  fields,
})

function isOpenState(state: Statement['state']): boolean {
  return isOpenStatement({ state })
}

/** A statement that is given has a day on which it was; today unless another was written. */
export function withGivenOn(statement: Statement, today: string): Statement {
  if (statement.state !== 'given' || statement.givenOn !== null) return statement
  return { ...statement, givenOn: today }
}

function columns(context: StatementContext): Column<Statement>[] {
  const { t, language, today, records } = context
  const person = (id: string | null) => nameOf(records.person, id, language)
  return [
    {
      kind: 'text',
      id: 'title',
      field: 'title',
      header: t('model.field.title'),
      value: (row) => row.title,
      width: 230,
      grow: 3,
    },
    {
      kind: 'choice',
      id: 'kind',
      field: 'kind',
      header: t('model.field.kind'),
      value: (row) => row.kind,
      choices: choicesOf(statementKinds, (one) => t(`model.statementKind.${one}`)),
      shown: false,
    },
    {
      kind: 'text',
      id: 'requester',
      field: 'requesterId',
      header: t('model.field.requester'),
      value: (row) => nameOf(records.organisation, row.requesterId, language),
      width: 115,
    },
    {
      kind: 'choice',
      id: 'state',
      field: 'state',
      header: t('model.field.state'),
      value: (row) => row.state,
      choices: choicesOf(statementStates, (one) => t(`model.statementState.${one}`)),
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
      kind: 'text',
      id: 'drafter',
      field: 'drafterId',
      header: t('model.field.drafter'),
      value: (row) => person(row.drafterId),
      width: 120,
    },
    {
      kind: 'text',
      id: 'approver',
      field: 'approverId',
      header: t('model.field.approver'),
      value: (row) => person(row.approverId),
      shown: false,
    },
    {
      kind: 'date',
      id: 'givenOn',
      field: 'givenOn',
      header: t('model.field.givenOn'),
      value: (row) => row.givenOn,
      width: 105,
      grow: 0,
    },
    caseColumn(t),
    {
      kind: 'date',
      id: 'requestedOn',
      field: 'requestedOn',
      header: t('model.field.requestedOn'),
      value: (row) => row.requestedOn,
      shown: false,
    },
    {
      kind: 'text',
      id: 'area',
      field: 'areaId',
      header: t('model.field.area'),
      value: (row) => nameOf(records.area, row.areaId, language),
      shown: false,
    },
    linksColumn(context),
    ...sourceColumns<Statement>(t),
  ]
}

function fields(context: StatementContext): FieldDef<Statement>[] {
  const { t, language, records } = context
  const people = peopleSource(records.person, records.organisation, language)
  return [
    { kind: 'text', name: 'title', label: t('model.field.title'), required: true },
    {
      kind: 'choice',
      name: 'kind',
      label: t('model.field.kind'),
      choices: choicesOf(statementKinds, (one) => t(`model.statementKind.${one}`)),
      span: 3,
    },
    {
      kind: 'choice',
      name: 'state',
      label: t('model.field.state'),
      choices: choicesOf(statementStates, (one) => t(`model.statementState.${one}`)),
      span: 3,
    },
    {
      kind: 'record',
      name: 'requesterId',
      label: t('model.field.requester'),
      source: organisationSource(records.organisation, language),
    },
    { kind: 'day', name: 'requestedOn', label: t('model.field.requestedOn'), span: 3 },
    { kind: 'day', name: 'due', label: t('model.field.due'), span: 3 },
    { kind: 'record', name: 'drafterId', label: t('model.field.drafter'), source: people, span: 3 },
    {
      kind: 'record',
      name: 'approverId',
      label: t('model.field.approver'),
      source: people,
      span: 3,
    },
    {
      kind: 'day',
      name: 'givenOn',
      label: t('model.field.givenOn'),
      shown: ({ state }) => state === 'given',
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
    { kind: 'lines', name: 'note', label: t('model.field.note') },
    ...caseFormFields<Statement>(t),
    ...sourceFields<Statement>(t),
  ]
}

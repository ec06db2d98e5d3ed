import { textIn } from '@shared/model/base'
import { matterStates, type Matter } from '@shared/model/matter'
import { choicesOf } from '@renderer/register/choices'
import { register, type RegisterContext } from '@renderer/register/definition'
import { sourceFields } from '@renderer/register/fields'
import { linkName, nameOf } from '@renderer/register/names'
import { sourceColumns } from '@renderer/register/sourceColumns'
import { linkGroups, peopleSource, sourceOf } from '@renderer/register/sources'
import type { FieldDef } from '@renderer/ui/form/types'
import type { Column } from '@renderer/ui/table/types'
import { MatterActions } from './MatterActions'
import { withoutOutcomeColumn } from './matterColumns'

const linkedKinds = [
  'goal',
  'body',
  'programme',
  'project',
  'call',
  'area',
  'statement',
  'nomination',
  'signal',
  'event',
] as const
const uses = ['person', 'organisation', 'matter', 'meeting', 'occurrence', ...linkedKinds] as const
type MatterContext = RegisterContext<(typeof uses)[number]>

/** Matters: what lives from one agenda to the next. Open ones are shown first. */
export const matterRegister = register({
  kind: 'matter',
  uses,
  words: (t) => ({
    title: t('meetings.matter.title'),
    add: t('meetings.matter.add'),
    empty: t('meetings.matter.empty'),
    emptyText: t('meetings.matter.emptyText'),
  }),
  name: (matter, { language }) => textIn(matter.title, language),
  columns,
  fields,
  PanelActions: MatterActions,
  defaultView: {
    sort: [{ id: 'title', descending: false }],
    filters: { state: { kind: 'choice', values: ['open'] } },
  },
})

function columns(context: MatterContext): Column<Matter>[] {
  const { t, language, records } = context
  return [
    {
      kind: 'text',
      id: 'title',
      field: 'title',
      header: t('model.field.title'),
      value: (row) => textIn(row.title, language),
      width: 260,
      grow: 3,
    },
    {
      kind: 'text',
      id: 'owner',
      field: 'ownerId',
      header: t('model.field.owner'),
      value: (row) => nameOf(records.person, row.ownerId, language),
    },
    {
      kind: 'text',
      id: 'area',
      field: 'areaId',
      header: t('model.field.area'),
      value: (row) => nameOf(records.area, row.areaId, language),
    },
    {
      kind: 'text',
      id: 'caseNumber',
      field: 'caseNumber',
      header: t('model.field.caseNumber'),
      value: (row) => row.caseNumber,
      width: 150,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'links',
      field: 'links',
      header: t('model.field.links'),
      value: (row) =>
        row.links
          .map((link) => linkName(records, link, language))
          .filter(Boolean)
          .join(', '),
      shown: false,
    },
    {
      kind: 'choice',
      id: 'state',
      field: 'state',
      header: t('model.field.state'),
      value: (row) => row.state,
      choices: choicesOf(matterStates, (code) => t(`model.matterState.${code}`)),
      width: 130,
      grow: 0,
    },
    withoutOutcomeColumn(context),
    ...sourceColumns<Matter>(t),
  ]
}

function fields(context: MatterContext): FieldDef<Matter>[] {
  const { t, language, records } = context
  return [
    { kind: 'localLine', name: 'title', label: t('model.field.title'), required: true },
    {
      kind: 'localText',
      name: 'background',
      label: t('model.field.background'),
      isFormatted: true,
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
      span: 3,
    },
    { kind: 'text', name: 'caseNumber', label: t('model.field.caseNumber'), span: 3 },
    {
      kind: 'choice',
      name: 'state',
      label: t('model.field.state'),
      choices: choicesOf(matterStates, (code) => t(`model.matterState.${code}`)),
      span: 3,
    },
    {
      kind: 'links',
      name: 'links',
      label: t('model.field.links'),
      groups: linkGroups(records, linkedKinds, context),
    },
    ...sourceFields<Matter>(t),
  ]
}

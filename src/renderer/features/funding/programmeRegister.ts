import { textIn } from '@shared/model/base'
import type { Programme } from '@shared/model/programme'
import { register } from '@renderer/register/definition'
import { sourceFields } from '@renderer/register/fields'
import { nameOf } from '@renderer/register/names'
import { sourceColumns } from '@renderer/register/sourceColumns'
import { organisationSource } from '@renderer/register/sources'
import { statusColumn } from '@renderer/register/statusColumn'

/** Funding programmes. */
export const programmeRegister = register({
  kind: 'programme',
  uses: ['organisation', 'status'],
  words: (t) => ({
    title: t('registers.programme.title'),
    add: t('registers.programme.add'),
    empty: t('registers.programme.empty'),
    emptyText: t('registers.programme.emptyText'),
  }),
  name: (programme, { language }) => textIn(programme.name, language),
  defaultView: { sort: [{ id: 'name', descending: false }] },
  columns: ({ t, language, today, records }) => [
    {
      kind: 'text',
      id: 'name',
      header: t('model.field.name'),
      value: (programme) => textIn(programme.name, language),
      width: 220,
      grow: 2,
    },
    {
      kind: 'text',
      id: 'abbreviation',
      header: t('model.field.abbreviation'),
      value: (programme) => programme.abbreviation,
      width: 120,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'period',
      header: t('model.field.period'),
      value: (programme) => programme.period,
      width: 120,
      grow: 0,
    },
    statusColumn(t, records.status.values(), today),
    {
      kind: 'text',
      id: 'managingAuthority',
      header: t('model.field.managingAuthority'),
      value: (programme) => nameOf(records.organisation, programme.managingAuthorityId, language),
    },
    {
      kind: 'text',
      id: 'ourRole',
      header: t('model.field.ourRole'),
      value: (programme) => programme.ourRole,
      shown: false,
    },
    {
      kind: 'text',
      id: 'website',
      header: t('model.field.website'),
      value: (programme) => programme.website,
      shown: false,
    },
    ...sourceColumns<Programme>(t),
  ],
  fields: ({ t, language, records }) => [
    { kind: 'localLine', name: 'name', label: t('model.field.name'), required: true },
    { kind: 'text', name: 'abbreviation', label: t('model.field.abbreviation'), span: 3 },
    {
      kind: 'text',
      name: 'period',
      label: t('model.field.period'),
      hint: t('registers.programme.periodHint'),
      span: 3,
    },
    {
      kind: 'record',
      name: 'managingAuthorityId',
      label: t('model.field.managingAuthority'),
      source: organisationSource(records.organisation, language),
    },
    { kind: 'lines', name: 'ourRole', label: t('model.field.ourRole') },
    { kind: 'text', name: 'website', label: t('model.field.website'), input: 'url' },
    { kind: 'lines', name: 'note', label: t('model.field.note') },
    ...sourceFields<Programme>(t),
  ],
})

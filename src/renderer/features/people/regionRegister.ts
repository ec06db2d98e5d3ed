import { textIn } from '@shared/model/base'
import { regionKinds, type Region } from '@shared/model/region'
import { groupBy } from '@shared/rules/groupBy'
import { isWithin } from '@shared/rules/time'
import { choicesOf } from '@renderer/register/choices'
import { register } from '@renderer/register/definition'
import { sourceFields } from '@renderer/register/fields'
import { sourceColumns } from '@renderer/register/sourceColumns'
import { statusColumn } from '@renderer/register/statusColumn'
import { partySections } from './sections/partySections'
import { suspendAction } from '@renderer/register/suspension/SuspendButton'

/** Regions that are members of bodies and programmes. */
export const regionRegister = register({
  kind: 'region',
  uses: ['status', 'membership'],
  words: (t) => ({
    title: t('cooperation.region.title'),
    add: t('cooperation.region.add'),
    empty: t('cooperation.region.empty'),
    emptyText: t('cooperation.region.emptyText'),
  }),
  name: ({ name }, { language }) => textIn(name, language),
  PanelActions: suspendAction('region'),
  defaultView: { sort: [{ id: 'name', descending: false }] },
  columns: ({ t, language, today, records }) => {
    const memberships = groupBy(records.membership.values(), ({ member }) => member.id)
    return [
      {
        kind: 'text',
        id: 'name',
        field: 'name',
        header: t('model.field.name'),
        value: ({ name }) => textIn(name, language),
        width: 260,
        grow: 2,
      },
      {
        kind: 'choice',
        id: 'kind',
        field: 'kind',
        header: t('model.field.kind'),
        value: ({ kind }) => kind,
        choices: choicesOf(regionKinds, (kind) => t(`model.regionKind.${kind}`)),
        width: 180,
      },
      {
        kind: 'text',
        id: 'country',
        field: 'country',
        header: t('model.field.country'),
        value: ({ country }) => country,
        width: 90,
        grow: 0,
      },
      statusColumn<Region>(t, records.status.values(), today),
      {
        kind: 'number',
        id: 'memberships',
        header: t('cooperation.region.memberships'),
        value: ({ id }) =>
          (memberships.get(id) ?? []).filter((membership) => isWithin(today, membership)).length,
        width: 130,
        grow: 0,
      },
      ...sourceColumns<Region>(t),
    ]
  },
  fields: ({ t }) => [
    { kind: 'localLine', name: 'name', label: t('model.field.name'), required: true },
    {
      kind: 'choice',
      name: 'kind',
      label: t('model.field.kind'),
      choices: choicesOf(regionKinds, (kind) => t(`model.regionKind.${kind}`)),
      span: 3,
    },
    {
      kind: 'text',
      name: 'country',
      label: t('model.field.country'),
      hint: t('registers.organisation.countryHint'),
      span: 3,
    },
    { kind: 'text', name: 'website', label: t('model.field.website'), input: 'url' },
    { kind: 'lines', name: 'note', label: t('model.field.note') },
    ...sourceFields<Region>(t),
  ],
  sections: partySections('region'),
})

import { textIn } from '@shared/model/base'
import { organisationKinds, type Organisation } from '@shared/model/organisation'
import { groupBy } from '@shared/rules/groupBy'
import type { Texts } from '@shared/texts/texts'
import { choicesOf } from '@renderer/register/choices'
import { register } from '@renderer/register/definition'
import { sourceFields } from '@renderer/register/fields'
import { nameOf } from '@renderer/register/names'
import { sourceOf } from '@renderer/register/sources'
import { engagementSection } from './network/EngagementSection'
import { suspendAction } from '@renderer/register/suspension/SuspendButton'
import { sourceColumns } from '@renderer/register/sourceColumns'
import type { FieldDef } from '@renderer/ui/form/types'
import { partySections } from './sections/partySections'

/** Organisations the team works with. */
export const organisationRegister = register({
  kind: 'organisation',
  uses: ['person', 'region'],
  words: (t) => ({
    title: t('registers.organisation.title'),
    add: t('registers.organisation.add'),
    empty: t('registers.organisation.empty'),
    emptyText: t('registers.organisation.emptyText'),
  }),
  name: (organisation, { language }) => textIn(organisation.name, language),
  PanelActions: suspendAction('organisation'),
  defaultView: { sort: [{ id: 'name', descending: false }] },
  columns: ({ t, language, records }) => {
    const people = groupBy(records.person.values(), (person) => person.organisationId)
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
        kind: 'text',
        id: 'abbreviation',
        field: 'abbreviation',
        header: t('model.field.abbreviation'),
        value: (organisation) => organisation.abbreviation,
        width: 120,
        grow: 0,
      },
      {
        kind: 'choice',
        id: 'kind',
        field: 'kind',
        header: t('model.field.kind'),
        value: (organisation) => organisation.kind,
        choices: choicesOf(organisationKinds, (kind) => t(`model.organisationKind.${kind}`)),
      },
      {
        kind: 'text',
        id: 'country',
        field: 'country',
        header: t('model.field.country'),
        value: (organisation) => organisation.country,
        width: 90,
        grow: 0,
      },
      {
        kind: 'text',
        id: 'region',
        header: t('model.field.region'),
        value: (organisation) => nameOf(records.region, organisation.regionId, language),
        width: 120,
      },
      {
        kind: 'text',
        id: 'clusters',
        header: t('model.field.clusters'),
        value: ({ clusters }) => clusters.join(', '),
        shown: false,
      },
      {
        kind: 'number',
        id: 'people',
        header: t('registers.organisation.people'),
        value: ({ id }) => people.get(id)?.length ?? 0,
        width: 110,
        grow: 0,
      },
      {
        kind: 'text',
        id: 'website',
        field: 'website',
        header: t('model.field.website'),
        value: (organisation) => organisation.website,
      },
      ...sourceColumns<Organisation>(t),
    ]
  },
  fields: ({ t, language, records }) => [
    { kind: 'localLine', name: 'name', label: t('model.field.name'), required: true },
    { kind: 'text', name: 'abbreviation', label: t('model.field.abbreviation'), span: 3 },
    {
      kind: 'text',
      name: 'country',
      label: t('model.field.country'),
      hint: t('registers.organisation.countryHint'),
      span: 3,
    },
    {
      kind: 'choice',
      name: 'kind',
      label: t('model.field.kind'),
      choices: choicesOf(organisationKinds, (kind) => t(`model.organisationKind.${kind}`)),
    },
    {
      kind: 'record',
      name: 'regionId',
      label: t('model.field.region'),
      source: sourceOf(records.region, language),
    },
    {
      kind: 'tags',
      name: 'clusters',
      label: t('model.field.clusters'),
      hint: t('network.clustersHint'),
    },
    { kind: 'text', name: 'website', label: t('model.field.website'), input: 'url' },
    { kind: 'boolean', name: 'own', label: t('network.own'), hint: t('network.ownHint') },
    ...reviewFields(t),
    { kind: 'lines', name: 'note', label: t('model.field.note') },
    ...sourceFields<Organisation>(t),
  ],
  sections: [...partySections('organisation'), engagementSection('organisation')],
})

/** How often people's data is judged: of our own organisation, which is the controller. */
function reviewFields(t: Texts): FieldDef<Organisation>[] {
  return (['contact', 'team'] as const).map((group) => ({
    kind: 'number',
    name: `reviewMonths.${group}`,
    label: t(`network.${group}Review`),
    ...(group === 'contact' ? { hint: t('network.periodHint') } : {}),
    unit: t('series.months'),
    min: 1,
    max: 120,
    shown: ({ own }) => own,
  }))
}

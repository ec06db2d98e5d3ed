import { textIn } from '@shared/model/base'
import { organisationKinds, type Organisation } from '@shared/model/organisation'
import { groupBy } from '@shared/rules/groupBy'
import { choicesOf } from '@renderer/register/choices'
import { register } from '@renderer/register/definition'
import { sourceFields } from '@renderer/register/fields'
import { partySections } from './sections/partySections'

/** Organisations the team works with. */
export const organisationRegister = register({
  kind: 'organisation',
  uses: ['person'],
  words: (t) => ({
    title: t('registers.organisation.title'),
    add: t('registers.organisation.add'),
    empty: t('registers.organisation.empty'),
    emptyText: t('registers.organisation.emptyText'),
  }),
  name: (organisation, { language }) => textIn(organisation.name, language),
  defaultView: { sort: [{ id: 'name', descending: false }] },
  columns: ({ t, language, records }) => {
    const people = groupBy(records.person.values(), (person) => person.organisationId)
    return [
      {
        kind: 'text',
        id: 'name',
        header: t('model.field.name'),
        value: ({ name }) => textIn(name, language),
        width: 260,
        grow: 2,
      },
      {
        kind: 'text',
        id: 'abbreviation',
        header: t('model.field.abbreviation'),
        value: (organisation) => organisation.abbreviation,
        width: 120,
        grow: 0,
      },
      {
        kind: 'choice',
        id: 'kind',
        header: t('model.field.kind'),
        value: (organisation) => organisation.kind,
        choices: choicesOf(organisationKinds, (kind) => t(`model.organisationKind.${kind}`)),
      },
      {
        kind: 'text',
        id: 'country',
        header: t('model.field.country'),
        value: (organisation) => organisation.country,
        width: 90,
        grow: 0,
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
        header: t('model.field.website'),
        value: (organisation) => organisation.website,
      },
    ]
  },
  fields: ({ t }) => [
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
    { kind: 'text', name: 'website', label: t('model.field.website'), input: 'url' },
    { kind: 'lines', name: 'note', label: t('model.field.note') },
    ...sourceFields<Organisation>(t),
  ],
  sections: partySections('organisation'),
})

import { textIn } from '@shared/model/base'
import { organisationKinds, type Organisation } from '@shared/model/organisation'
import type { Texts } from '@shared/texts/texts'
import { choicesOf } from '@renderer/register/choices'
import { nameOf } from '@renderer/register/names'
import type { Column } from '@renderer/ui/table/types'
import { contactColumns, listsBy, memberOf, type ContactsInput } from './contactColumns'

/** Organisations by what they are, where they take part, and when they were last met. */
export function organisationColumns(
  input: ContactsInput,
  t: Texts,
  language: 'fi' | 'en',
): readonly Column<Organisation>[] {
  const lists = listsBy(input, language, memberOf('organisation'))
  return [
    {
      kind: 'text',
      id: 'name',
      header: t('model.field.name'),
      value: ({ name }) => textIn(name, language),
      width: 215,
      grow: 2,
    },
    {
      kind: 'choice',
      id: 'kind',
      header: t('model.field.kind'),
      value: (row) => row.kind,
      choices: choicesOf(organisationKinds, (kind) => t(`model.organisationKind.${kind}`)),
      width: 130,
    },
    {
      kind: 'text',
      id: 'country',
      header: t('model.field.country'),
      value: (row) => row.country,
      width: 80,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'region',
      header: t('model.field.region'),
      value: (row) => nameOf(input.records.region, row.regionId, language),
      width: 110,
    },
    {
      kind: 'text',
      id: 'clusters',
      header: t('model.field.clusters'),
      value: (row) => row.clusters.join(', '),
      shown: false,
    },
    {
      kind: 'text',
      id: 'lists',
      header: t('network.lists'),
      value: (row) => lists.get(row.id)?.join(', ') ?? null,
      width: 150,
    },
    ...contactColumns<Organisation>(input, t),
  ]
}

import type { Person } from '@shared/model/person'
import { personSortName } from '@shared/model/personName'
import { isReviewDue } from '@shared/rules/personReview'
import type { Texts } from '@shared/texts/texts'
import { nameOf } from '@renderer/register/names'
import { sourceColumns } from '@renderer/register/sourceColumns'
import { formatDay, formatPeriod } from '@renderer/ui/format'
import { StatusMark } from '@renderer/ui/StatusMark'
import type { Column } from '@renderer/ui/table/types'
import { contactColumns, listsBy, type ContactsInput } from './contactColumns'

/** People outside the team by whom they are with, when they were last met, and why their data is kept. */
export function personColumns(
  input: ContactsInput,
  t: Texts,
  language: 'fi' | 'en',
): readonly Column<Person>[] {
  const { organisation } = input.records
  const contactOf = listsBy(input, language, ({ contactId }) => contactId)
  const role = ({ title, organisationId, from, until }: Person['positions'][number]) =>
    [title, nameOf(organisation, organisationId, language), formatPeriod(from, until)]
      .filter(Boolean)
      .join(', ')
  return [
    {
      kind: 'text',
      id: 'name',
      header: t('model.field.name'),
      value: personSortName,
      width: 190,
      grow: 2,
    },
    {
      kind: 'text',
      id: 'organisation',
      header: t('model.field.organisation'),
      value: (row) => nameOf(organisation, row.organisationId, language),
      width: 150,
    },
    {
      kind: 'text',
      id: 'positions',
      header: t('model.field.positions'),
      value: (row) => row.positions.map(role).join('; '),
      shown: false,
    },
    {
      kind: 'text',
      id: 'contactOf',
      header: t('network.contactOf'),
      value: (row) => contactOf.get(row.id)?.join(', ') ?? null,
      width: 150,
    },
    ...contactColumns<Person>(input, t),
    {
      kind: 'text',
      id: 'purpose',
      header: t('model.field.purpose'),
      value: (row) => row.purpose,
      shown: false,
    },
    {
      kind: 'date',
      id: 'reviewOn',
      header: t('model.field.reviewOn'),
      value: (row) => row.reviewOn,
      text: ({ reviewOn }) => (reviewOn ? formatDay(reviewOn) : ''),
      render: (row) => {
        const day = row.reviewOn ? formatDay(row.reviewOn) : ''
        return isReviewDue(row, input.today) ? (
          <StatusMark tone="attention" label={t('network.reviewDue', { day })} />
        ) : (
          day
        )
      },
      width: 125,
      grow: 0,
    },
    ...sourceColumns<Person>(t),
  ]
}

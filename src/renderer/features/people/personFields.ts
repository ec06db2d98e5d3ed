import { spokenLanguages } from '@shared/model/language'
import type { Person } from '@shared/model/person'
import { finnishOrder } from '@shared/texts/format'
import { choicesOf } from '@renderer/register/choices'
import type { RegisterContext } from '@renderer/register/definition'
import { sourceFields } from '@renderer/register/fields'
import { organisationSource } from '@renderer/register/sources'
import type { FieldDef } from '@renderer/ui/form/types'

/** The form of a person, or of a role whose holder is not named. */
export function personFields({
  t,
  language,
  records,
}: RegisterContext<'person' | 'organisation'>): readonly FieldDef<Person>[] {
  return [
    { kind: 'text', name: 'familyName', label: t('model.field.familyName'), span: 3 },
    {
      kind: 'text',
      name: 'givenNames',
      label: t('model.field.givenNames'),
      span: 3,
    },
    {
      kind: 'text',
      name: 'title',
      label: t('model.field.titleOfPerson'),
      hint: t('registers.person.nameHint'),
    },
    {
      kind: 'record',
      name: 'organisationId',
      label: t('model.field.organisation'),
      source: organisationSource(records.organisation, language),
    },
    { kind: 'boolean', name: 'teamMember', label: t('model.field.teamMember') },
    {
      kind: 'tags',
      name: 'roles',
      label: t('model.field.roles'),
      hint: t('registers.person.rolesHint'),
      suggestions: knownRoles(records.person),
    },
    { kind: 'text', name: 'email', label: t('model.field.email'), input: 'email', span: 3 },
    { kind: 'text', name: 'phone', label: t('model.field.phone'), input: 'tel', span: 3 },
    {
      kind: 'multiChoice',
      name: 'languages',
      label: t('model.field.languages'),
      choices: choicesOf(spokenLanguages, (one) => t(`common.languages.${one}`)),
    },
    {
      kind: 'rows',
      name: 'positions',
      label: t('model.field.positions'),
      hint: t('network.positionsHint'),
      addLabel: t('network.addPosition'),
      make: () => ({ title: '', organisationId: null, from: null, until: null }),
      fields: [
        { kind: 'text', name: 'title', label: t('model.field.titleOfPerson'), span: 3 },
        {
          kind: 'record',
          name: 'organisationId',
          label: t('model.field.organisation'),
          source: organisationSource(records.organisation, language),
          span: 3,
        },
        { kind: 'day', name: 'from', label: t('model.field.from'), span: 3 },
        { kind: 'day', name: 'until', label: t('model.field.until'), span: 3 },
      ],
    },
    { kind: 'lines', name: 'note', label: t('model.field.note') },
    {
      kind: 'text',
      name: 'purpose',
      label: t('model.field.purpose'),
      hint: t('network.purposeHint'),
      span: 4,
    },
    {
      kind: 'day',
      name: 'reviewOn',
      label: t('model.field.reviewOn'),
      hint: t('network.reviewHint'),
      span: 2,
    },
    ...sourceFields<Person>(t),
  ]
}

function knownRoles(people: ReadonlyMap<string, Person>): string[] {
  const roles = new Set([...people.values()].flatMap((person) => person.roles))
  return [...roles].sort((a, b) => finnishOrder.compare(a, b))
}

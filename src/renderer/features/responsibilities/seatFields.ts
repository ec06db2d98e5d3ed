import { seatRoles, type Seat } from '@shared/model/seat'
import { choicesOf } from '@renderer/register/choices'
import type { RegisterContext } from '@renderer/register/definition'
import { knownPeriodFields, sourceFields } from '@renderer/register/fields'
import { partyGroups } from '@renderer/register/partySource'
import { organisationSource, peopleSource, sourceOf } from '@renderer/register/sources'
import type { FieldDef } from '@renderer/ui/form/types'
import type { seatUses } from './seatUses'

/** The form of a seat: whose it is, who sits and stands in, the term, and who named them. */
export function seatFields(
  context: RegisterContext<(typeof seatUses)[number]>,
): readonly FieldDef<Seat>[] {
  const { t, language, records } = context
  const people = peopleSource(records.person, records.organisation, language)
  const organisations = organisationSource(records.organisation, language)
  return [
    {
      kind: 'record',
      name: 'bodyId',
      label: t('model.field.body'),
      source: sourceOf(records.body, language),
      required: true,
    },
    {
      kind: 'link',
      name: 'represents',
      label: t('model.field.represents'),
      hint: t('cooperation.seat.representsHint'),
      groups: partyGroups(context),
    },
    {
      kind: 'text',
      name: 'group',
      label: t('model.field.group'),
      hint: t('cooperation.seat.groupHint'),
      shown: ({ represents }) => represents === null,
    },
    {
      kind: 'choice',
      name: 'role',
      label: t('model.field.role'),
      choices: choicesOf(seatRoles, (role) => t(`model.seatRole.${role}`)),
      span: 3,
    },
    {
      kind: 'record',
      name: 'organisationId',
      label: t('model.field.organisation'),
      source: organisations,
      span: 3,
    },
    {
      kind: 'record',
      name: 'personId',
      label: t('model.field.person'),
      hint: t('registers.seat.personHint'),
      source: people,
    },
    { kind: 'record', name: 'deputyId', label: t('model.field.deputyMember'), source: people },
    ...knownPeriodFields<Seat>(t, {
      from: t('registers.seat.termStart'),
      until: t('registers.seat.termEnd'),
    }),
    {
      kind: 'record',
      name: 'nominatedById',
      label: t('model.field.nominatedBy'),
      source: organisations,
      span: 3,
    },
    {
      kind: 'record',
      name: 'nominationId',
      label: t('cooperation.seat.nomination'),
      source: sourceOf(records.nomination, language),
      span: 3,
    },
    { kind: 'text', name: 'decisionReference', label: t('model.field.decisionReference') },
    { kind: 'lines', name: 'note', label: t('model.field.note') },
    ...sourceFields<Seat>(t),
  ]
}

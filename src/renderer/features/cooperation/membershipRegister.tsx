import { membershipKinds, type Membership } from '@shared/model/membership'
import { memberRegister } from '@shared/rules/members'
import { choicesOf } from '@renderer/register/choices'
import { register, type RegisterContext } from '@renderer/register/definition'
import { knownPeriodFields, sourceFields } from '@renderer/register/fields'
import { linkName, nameOf } from '@renderer/register/names'
import { partyGroups } from '@renderer/register/partySource'
import { peopleSource, sourceOf } from '@renderer/register/sources'
import { StatusMark } from '@renderer/ui/StatusMark'
import type { Column } from '@renderer/ui/table/types'
import { activities, activityReader, activityTones } from '@renderer/register/activity'
import { formatKnownDay } from '@renderer/ui/format'

const uses = ['body', 'region', 'organisation', 'person', 'status'] as const
type MembershipContext = RegisterContext<(typeof uses)[number]>

/** Which regions and organisations belong to which body, and whether they take part on the day. */
export const membershipRegister = register({
  kind: 'membership',
  uses,
  words: (t) => ({
    title: t('cooperation.membership.title'),
    add: t('cooperation.membership.add'),
    empty: t('cooperation.membership.empty'),
    emptyText: t('cooperation.membership.emptyText'),
  }),
  name: (membership, { t, language, records }) =>
    t('cooperation.membership.name', {
      member: linkName(records, membership.member, language),
      body: nameOf(records.body, membership.bodyId, language),
    }),
  defaultView: {
    sort: [
      { id: 'body', descending: false },
      { id: 'member', descending: false },
    ],
  },
  dayLabel: (t) => t('cooperation.membership.day'),
  columns,
  fields: (context) => {
    const { t, language, records } = context
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
        name: 'member',
        label: t('model.field.member'),
        hint: t('cooperation.membership.memberHint'),
        groups: partyGroups(context),
        required: true,
      },
      {
        kind: 'choice',
        name: 'kind',
        label: t('model.field.kind'),
        choices: choicesOf(membershipKinds, (kind) => t(`model.membershipKind.${kind}`)),
      },
      ...knownPeriodFields<Membership>(t),
      {
        kind: 'record',
        name: 'contactId',
        label: t('model.field.contact'),
        source: peopleSource(records.person, records.organisation, language),
      },
      { kind: 'text', name: 'decisionReference', label: t('model.field.decisionReference') },
      { kind: 'lines', name: 'note', label: t('model.field.note') },
      ...sourceFields<Membership>(t),
    ]
  },
})

function columns(
  { t, language, day, records }: MembershipContext,
  rows: readonly Membership[],
): Column<Membership>[] {
  const activityOf = activityReader(memberRegister(rows, records.status.values()), day)
  const known = (end: string | null, precision: Membership['precision']) =>
    end === null ? '' : formatKnownDay(end, precision, language)
  return [
    {
      kind: 'text',
      id: 'member',
      header: t('model.field.member'),
      value: ({ member }) => linkName(records, member, language),
      width: 200,
      grow: 2,
    },
    {
      kind: 'text',
      id: 'body',
      field: 'bodyId',
      header: t('model.field.body'),
      value: ({ bodyId }) => nameOf(records.body, bodyId, language),
      width: 240,
      grow: 2,
    },
    {
      kind: 'choice',
      id: 'kind',
      field: 'kind',
      header: t('model.field.kind'),
      value: ({ kind }) => kind,
      choices: choicesOf(membershipKinds, (kind) => t(`model.membershipKind.${kind}`)),
      width: 130,
      grow: 0,
    },
    {
      kind: 'choice',
      id: 'activity',
      header: t('cooperation.membership.activity'),
      value: activityOf,
      choices: choicesOf(activities, (one) => t(`cooperation.membership.activities.${one}`)),
      render: (row) => {
        const one = activityOf(row)
        const label = t(`cooperation.membership.activities.${one}`)
        return <StatusMark tone={activityTones[one]} label={label} />
      },
      width: 150,
      grow: 0,
    },
    {
      kind: 'date',
      id: 'from',
      header: t('model.field.from'),
      value: ({ from }) => from,
      text: ({ from, precision }) => known(from, precision),
      width: 110,
      grow: 0,
    },
    {
      kind: 'date',
      id: 'until',
      header: t('model.field.until'),
      value: ({ until }) => until,
      text: ({ until, untilPrecision }) => known(until, untilPrecision),
      width: 110,
      grow: 0,
    },
    {
      kind: 'text',
      id: 'contact',
      field: 'contactId',
      header: t('model.field.contact'),
      value: ({ contactId }) => nameOf(records.person, contactId, language),
    },
    {
      kind: 'text',
      id: 'decisionReference',
      field: 'decisionReference',
      header: t('model.field.decisionReference'),
      value: ({ decisionReference }) => decisionReference,
      shown: false,
    },
  ]
}

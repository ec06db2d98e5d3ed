import { seatRoles, type Seat } from '@shared/model/seat'
import { seatsLackingDeputy } from '@shared/rules/withoutDeputy'
import { choicesOf } from '@renderer/register/choices'
import { register } from '@renderer/register/definition'
import { nameOf } from '@renderer/register/names'
import { notEnded, validityColumn } from '@renderer/register/period'
import { organisationSource, peopleSource, sourceOf } from '@renderer/register/sources'
import { PersonName } from '@renderer/ui/PersonName'
import { StatusMark } from '@renderer/ui/StatusMark'

const deputyStates = ['missing', 'named', 'notNeeded'] as const

/** Seats in bodies: who sits, the personal deputy, the term; those without a deputy are marked. */
export const seatRegister = register({
  kind: 'seat',
  uses: ['body', 'person', 'organisation', 'status', 'relation'],
  words: (t) => ({
    title: t('registers.seat.title'),
    add: t('registers.seat.add'),
    empty: t('registers.seat.empty'),
    emptyText: t('registers.seat.emptyText'),
  }),
  name: (seat, { t, language, records }) =>
    t('registers.seat.name', {
      body: nameOf(records.body, seat.bodyId, language),
      role: t(`model.seatRole.${seat.role}`),
    }),
  defaultView: { sort: [{ id: 'body', descending: false }], filters: notEnded },
  columns: ({ t, language, today, records }, rows) => {
    const seats = {
      seats: rows,
      bodies: records.body,
      statuses: [...records.status.values()],
      relations: [...records.relation.values()],
      organisations: records.organisation,
    }
    const lacking = new Set(seatsLackingDeputy(seats, today))
    const deputyState = (seat: Seat) =>
      lacking.has(seat) ? 'missing' : seat.deputyId ? 'named' : 'notNeeded'
    const person = (id: string | null) => nameOf(records.person, id, language)
    return [
      {
        kind: 'text',
        id: 'body',
        field: 'bodyId',
        header: t('model.field.body'),
        value: (seat) => nameOf(records.body, seat.bodyId, language),
        width: 260,
        grow: 3,
      },
      {
        kind: 'choice',
        id: 'role',
        field: 'role',
        header: t('model.field.role'),
        value: (seat) => seat.role,
        choices: choicesOf(seatRoles, (role) => t(`model.seatRole.${role}`)),
        width: 120,
        grow: 0,
      },
      {
        kind: 'text',
        id: 'person',
        field: 'personId',
        header: t('model.field.person'),
        value: (seat) => person(seat.personId),
        render: (seat) => <PersonName name={person(seat.personId)} />,
        width: 150,
      },
      {
        kind: 'text',
        id: 'deputy',
        field: 'deputyId',
        header: t('model.field.deputyMember'),
        value: (seat) => person(seat.deputyId),
        render: (seat) =>
          deputyState(seat) === 'missing' ? (
            <StatusMark tone="attention" label={t('registers.seat.deputyStates.missing')} />
          ) : (
            person(seat.deputyId)
          ),
      },
      {
        kind: 'choice',
        id: 'deputyState',
        header: t('registers.seat.deputyState'),
        value: deputyState,
        choices: choicesOf(deputyStates, (state) => t(`registers.seat.deputyStates.${state}`)),
        shown: false,
      },
      {
        kind: 'text',
        id: 'organisation',
        field: 'organisationId',
        header: t('model.field.organisation'),
        value: (seat) => nameOf(records.organisation, seat.organisationId, language),
        width: 130,
      },
      {
        kind: 'date',
        id: 'from',
        field: 'from',
        header: t('registers.seat.termStart'),
        value: (seat) => seat.from,
        width: 105,
        grow: 0,
      },
      {
        kind: 'date',
        id: 'until',
        field: 'until',
        header: t('registers.seat.termEnd'),
        value: (seat) => seat.until,
        width: 115,
        grow: 0,
      },
      { ...validityColumn<Seat>(t, today), shown: false },
      {
        kind: 'text',
        id: 'decisionReference',
        field: 'decisionReference',
        header: t('model.field.decisionReference'),
        value: (seat) => seat.decisionReference,
        shown: false,
      },
    ]
  },
  fields: ({ t, language, records }) => {
    const people = peopleSource(records.person, records.organisation, language)
    return [
      {
        kind: 'record',
        name: 'bodyId',
        label: t('model.field.body'),
        source: sourceOf(records.body, language),
        required: true,
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
        source: organisationSource(records.organisation, language),
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
      { kind: 'day', name: 'from', label: t('registers.seat.termStart'), span: 3 },
      { kind: 'day', name: 'until', label: t('registers.seat.termEnd'), span: 3 },
      { kind: 'text', name: 'decisionReference', label: t('model.field.decisionReference') },
      { kind: 'lines', name: 'note', label: t('model.field.note') },
    ]
  },
})

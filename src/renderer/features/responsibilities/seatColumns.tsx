import { seatRoles, type Seat } from '@shared/model/seat'
import { seatsLapsed, termState } from '@shared/rules/seatTerms'
import { type SeatsAtHand, seatsLackingDeputy } from '@shared/rules/withoutDeputy'
import { choicesOf } from '@renderer/register/choices'
import type { RegisterContext } from '@renderer/register/definition'
import { linkName, nameOf } from '@renderer/register/names'
import { TermMark, seatTermStates, type SeatTermState } from '@renderer/register/termMark'
import { PersonName } from '@renderer/ui/PersonName'
import { StatusMark } from '@renderer/ui/StatusMark'
import type { ChoiceColumn, Column } from '@renderer/ui/table/types'
import { formatKnownDay } from '@renderer/ui/format'
import type { seatUses } from './seatUses'

type SeatContext = RegisterContext<(typeof seatUses)[number]>

const deputyStates = ['missing', 'named', 'notNeeded'] as const
const holderStates = ['named', 'empty'] as const

/** The table of seats: who sits, who stands in, the term; what asks for something is marked. */
export function seatColumns(context: SeatContext, rows: readonly Seat[]): Column<Seat>[] {
  return [...place(context), ...holders(context, rows), ...term(context, rows), ...papers(context)]
}

function place({ t, language, records }: SeatContext): Column<Seat>[] {
  return [
    {
      kind: 'text',
      id: 'body',
      field: 'bodyId',
      header: t('model.field.body'),
      value: (seat) => nameOf(records.body, seat.bodyId, language),
      width: 240,
      grow: 3,
    },
    {
      kind: 'text',
      id: 'represents',
      header: t('cooperation.seat.represents'),
      value: ({ represents, group }) =>
        represents ? linkName(records, represents, language) : group || t('cooperation.seat.ours'),
      width: 120,
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
  ]
}

function holders(context: SeatContext, rows: readonly Seat[]): Column<Seat>[] {
  const { t, language, records } = context
  const deputyState = deputyStateReader(context, rows)
  const person = (id: string | null) => nameOf(records.person, id, language)
  return [
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
      kind: 'choice',
      id: 'holderState',
      header: t('cooperation.seat.holder'),
      value: ({ personId }) => (personId === null ? 'empty' : 'named'),
      choices: choicesOf(holderStates, (state) => t(`cooperation.seat.holders.${state}`)),
      shown: false,
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
      shown: false,
    },
  ]
}

function atHand({ records }: SeatContext, rows: readonly Seat[]): SeatsAtHand {
  return {
    seats: rows,
    bodies: records.body,
    statuses: [...records.status.values()],
    relations: [...records.relation.values()],
    organisations: records.organisation,
  }
}

function deputyStateReader(context: SeatContext, rows: readonly Seat[]) {
  const lacking = new Set(seatsLackingDeputy(atHand(context, rows), context.day))
  return (seat: Seat) => (lacking.has(seat) ? 'missing' : seat.deputyId ? 'named' : 'notNeeded')
}

function term(context: SeatContext, rows: readonly Seat[]): Column<Seat>[] {
  const { t, language } = context
  const known = (end: string | null, precision: Seat['precision']) =>
    end === null ? '' : formatKnownDay(end, precision, language)
  return [
    {
      kind: 'date',
      id: 'from',
      header: t('registers.seat.termStart'),
      value: (seat) => seat.from,
      text: ({ from, precision }) => known(from, precision),
      width: 105,
      grow: 0,
      shown: false,
    },
    {
      kind: 'date',
      id: 'until',
      field: 'until',
      header: t('registers.seat.termEnd'),
      value: (seat) => seat.until,
      text: ({ until, untilPrecision }) => known(until, untilPrecision),
      width: 115,
      grow: 0,
    },
    termColumn(context, rows),
  ]
}

function termColumn(context: SeatContext, rows: readonly Seat[]): ChoiceColumn<Seat> {
  const { t, day } = context
  const lapsed = new Set(seatsLapsed(atHand(context, rows), day))
  const stateOf = (seat: Seat): SeatTermState =>
    lapsed.has(seat) ? 'lapsed' : termState(seat, day)
  return {
    kind: 'choice',
    id: 'term',
    header: t('cooperation.seat.term'),
    value: stateOf,
    choices: choicesOf(seatTermStates, (state) => t(`cooperation.seat.terms.${state}`)),
    render: (seat) => <TermMark state={stateOf(seat)} />,
    width: 130,
    grow: 0,
  }
}

function papers({ t, language, records }: SeatContext): Column<Seat>[] {
  return [
    {
      kind: 'text',
      id: 'nominatedBy',
      field: 'nominatedById',
      header: t('model.field.nominatedBy'),
      value: (seat) => nameOf(records.organisation, seat.nominatedById, language),
      shown: false,
    },
    {
      kind: 'text',
      id: 'decisionReference',
      field: 'decisionReference',
      header: t('model.field.decisionReference'),
      value: (seat) => seat.decisionReference,
      shown: false,
    },
  ]
}

import type { Seat } from '@shared/model/seat'
import { termState } from '@shared/rules/seatTerms'
import { finnishOrder } from '@shared/texts/format'
import { linkName } from '@renderer/register/names'
import { RecordLink } from '@renderer/register/RecordLink'
import type { SeatsOfRecord } from '@renderer/store/partyRecords'
import { PlainTable } from '@renderer/ui/PlainTable'
import { useTexts } from '@renderer/ui/texts'
import { formatKnownPeriod } from '@renderer/ui/format'

interface SeatListProps {
  label: string
  found: SeatsOfRecord
  seats: readonly Seat[]
  today: string
  /** What stands between the body and the term, and what it is called. */
  who: { header: string; cell: (seat: Seat) => string }
}

/** Seats with their bodies, those in force first; ended ones are quiet. */
export function SeatList({ label, found, seats, today, who }: SeatListProps) {
  const { t, language } = useTexts()
  const isOver = (seat: Seat) => termState(seat, today) === 'ended'
  const bodyOf = ({ bodyId }: Seat) =>
    linkName(found.records, { kind: 'body', id: bodyId }, language)
  const rows = seats.toSorted(
    (a, b) => Number(isOver(a)) - Number(isOver(b)) || finnishOrder.compare(bodyOf(a), bodyOf(b)),
  )
  return (
    <PlainTable
      label={label}
      rows={rows}
      rowId={({ id }) => id}
      isQuiet={isOver}
      columns={[
        {
          id: 'body',
          header: t('model.field.body'),
          cell: (seat) => <RecordLink to={{ kind: 'body', id: seat.bodyId }} name={bodyOf(seat)} />,
        },
        { id: 'who', header: who.header, cell: who.cell },
        {
          id: 'role',
          header: t('model.field.role'),
          cell: (seat) => (
            <RecordLink
              to={{ kind: 'seat', id: seat.id }}
              name={t(`model.seatRole.${seat.role}`)}
            />
          ),
        },
        {
          id: 'term',
          header: t('model.field.period'),
          isWhole: true,
          cell: (seat) => formatKnownPeriod(seat, language),
        },
        {
          id: 'state',
          header: t('cooperation.seat.term'),
          cell: (seat) => t(`cooperation.seat.terms.${termState(seat, today)}`),
        },
      ]}
    />
  )
}

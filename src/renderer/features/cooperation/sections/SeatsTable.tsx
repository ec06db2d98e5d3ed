import { Link } from 'wouter'
import { newRecordPath } from '@renderer/register/paths'
import { RecordLink } from '@renderer/register/RecordLink'
import { TermMark } from '@renderer/register/termMark'
import { PlainTable } from '@renderer/ui/PlainTable'
import { StatusMark } from '@renderer/ui/StatusMark'
import { useTexts } from '@renderer/ui/texts'
import { formatKnownPeriod } from '@renderer/ui/format'
import styles from './Section.module.css'
import type { SeatRow } from './seatRows'

/** Seats one a line; an empty place has a way to name somebody. */
export function SeatsTable({ bodyId, rows }: { bodyId: string; rows: readonly SeatRow[] }) {
  const { t, language } = useTexts()
  return (
    <PlainTable
      label={t('cooperation.section.seats')}
      rows={rows}
      rowId={({ id }) => id}
      isQuiet={({ seat, term }) => seat === null || term === 'lapsed'}
      columns={[
        {
          id: 'party',
          header: t('cooperation.seat.represents'),
          cell: ({ party, isSuperfluous }) => (
            <>
              {party}
              {isSuperfluous && (
                <>
                  {' '}
                  <StatusMark tone="attention" label={t('cooperation.section.superfluous')} />
                </>
              )}
            </>
          ),
        },
        {
          id: 'person',
          header: t('model.field.person'),
          cell: (row) => <Holder row={row} bodyId={bodyId} />,
        },
        {
          id: 'role',
          header: t('model.field.role'),
          cell: ({ seat }) => seat && t(`model.seatRole.${seat.role}`),
        },
        {
          id: 'deputy',
          header: t('model.field.deputyMember'),
          cell: ({ deputy, lacksDeputy }) =>
            lacksDeputy ? (
              <StatusMark tone="attention" label={t('registers.seat.deputyStates.missing')} />
            ) : (
              deputy
            ),
        },
        {
          id: 'term',
          header: t('model.field.period'),
          isWhole: true,
          cell: ({ seat, term }) => (
            <>
              {seat && formatKnownPeriod(seat, language)}
              {term !== null && term !== 'running' && (
                <>
                  {' '}
                  <TermMark state={term} />
                </>
              )}
            </>
          ),
        },
      ]}
    />
  )
}

function Holder({ row, bodyId }: { row: SeatRow; bodyId: string }) {
  const { t } = useTexts()
  const { seat, person, party, fields } = row
  if (seat) {
    const name = person || t('common.unnamed')
    return <RecordLink to={{ kind: 'seat', id: seat.id }} name={name} />
  }
  return (
    <>
      <span className={styles['nobody']}>{t('cooperation.section.emptyPlace')}</span>{' '}
      <Link
        href={newRecordPath('responsibilities', 'seat', { bodyId, ...fields })}
        aria-label={t('cooperation.section.fillFor', { party })}
      >
        {t('cooperation.section.fill')}
      </Link>
    </>
  )
}

import { Link } from 'wouter'
import { textIn } from '@shared/model/base'
import type { Programme } from '@shared/model/programme'
import { recordPath } from '@renderer/app/routes'
import { useCommittees, type Committee } from '@renderer/store/committees'
import { FactTable } from '@renderer/ui/FactTable'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { formatPeriod } from '@renderer/ui/format'
import styles from './Programme.module.css'
import { personName } from '@shared/model/personName'

/** The committees of a programme, and who sits in them for us today. */
export function CommitteesSection({ record }: { record: Programme }) {
  const { t, language } = useTexts()
  const today = useToday()
  const committees = useCommittees(record.id, today)
  if (!committees) return null
  if (committees.length === 0)
    return <p className={styles['soft']}>{t('funding.programme.noCommittees')}</p>
  return (
    <FactTable
      label={t('funding.programme.committees')}
      rows={committees}
      rowKey={({ body }) => body.id}
      columns={[
        {
          id: 'body',
          header: t('model.field.body'),
          cell: ({ body }) => (
            <Link href={recordPath('cooperation', 'body', body.id)}>
              {textIn(body.name, language)}
            </Link>
          ),
        },
        {
          id: 'rhythm',
          header: t('model.field.rhythm'),
          cell: ({ body }) => t(`model.rhythm.${body.rhythm}`),
        },
        {
          id: 'seats',
          header: t('funding.programme.seats'),
          cell: ({ seats }) => <OurSeats seats={seats} />,
        },
      ]}
    />
  )
}

function OurSeats({ seats }: Pick<Committee, 'seats'>) {
  const { t } = useTexts()
  if (seats.length === 0)
    return <span className={styles['soft']}>{t('funding.programme.noSeats')}</span>
  return (
    <ul className={styles['seats']}>
      {seats.map(({ seat, person, deputy }) => {
        const names = {
          role: t(`model.seatRole.${seat.role}`),
          person: person ? personName(person) : t('common.unnamed'),
        }
        return (
          <li key={seat.id}>
            <Link href={recordPath('responsibilities', 'seat', seat.id)}>
              {deputy
                ? t('funding.programme.seatWithDeputy', { ...names, deputy: personName(deputy) })
                : t('funding.programme.seat', names)}
            </Link>{' '}
            <span className={styles['soft']}>{formatPeriod(seat.from, seat.until)}</span>
          </li>
        )
      })}
    </ul>
  )
}

import type { Person } from '@shared/model/person'
import type { Seat } from '@shared/model/seat'
import { linkName } from '@renderer/register/names'
import { useSeatsOf } from '@renderer/store/partyRecords'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import styles from './Section.module.css'
import { SeatList } from './SeatList'

/** Where a person sits, and whose deputy the person is. */
export function PersonSeats({ record: person }: { record: Person }) {
  const { t, language } = useTexts()
  const today = useToday()
  const found = useSeatsOf({ kind: 'person', id: person.id })
  if (!found) return null
  if (found.seats.length === 0)
    return <p className={styles['none']}>{t('cooperation.section.noPersonSeats')}</p>
  const duty = ({ personId }: Seat) => {
    if (personId === person.id) return t('cooperation.section.holder')
    const holder = personId && { kind: 'person' as const, id: personId }
    const name = linkName(found.records, holder || null, language)
    return name
      ? t('cooperation.section.asDeputy', { name })
      : t('cooperation.section.asDeputyOfNobody')
  }
  return (
    <SeatList
      label={t('cooperation.section.personSeats')}
      found={found}
      seats={found.seats}
      today={today}
      who={{ header: t('cooperation.section.duty'), cell: duty }}
    />
  )
}

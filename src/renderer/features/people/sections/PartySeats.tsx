import type { Link } from '@shared/model/link'
import type { Seat } from '@shared/model/seat'
import { linkName } from '@renderer/register/names'
import { useSeatsOf } from '@renderer/store/partyRecords'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import styles from './Section.module.css'
import { SeatList } from './SeatList'

/** The seats that stand for a region or organisation, and those of an organisation's own people. */
export function PartySeats({ party }: { party: Link }) {
  const { t, language } = useTexts()
  const today = useToday()
  const found = useSeatsOf(party)
  if (!found) return null
  // An organisation that only named the holder does not sit there.
  const seats = found.seats.filter(
    ({ represents, organisationId }) => represents?.id === party.id || organisationId === party.id,
  )
  if (seats.length === 0)
    return <p className={styles['none']}>{t('cooperation.section.noPartySeats')}</p>
  const holder = ({ personId }: Seat) =>
    (personId && linkName(found.records, { kind: 'person', id: personId }, language)) ||
    t('common.unnamed')
  return (
    <SeatList
      label={t('cooperation.section.partySeats')}
      found={found}
      seats={seats}
      today={today}
      who={{ header: t('model.field.person'), cell: holder }}
    />
  )
}

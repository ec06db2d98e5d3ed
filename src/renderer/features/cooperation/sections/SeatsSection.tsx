import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { Body } from '@shared/model/body'
import { seatsByRule } from '@shared/rules/seatsByRule'
import { DayPicker } from '@renderer/register/DayPicker'
import { linkName } from '@renderer/register/names'
import { newRecordPath } from '@renderer/register/paths'
import { type BodySeats, useBodySeats } from '@renderer/store/bodySeats'
import { AddIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { useDayFrom, useToday } from '@renderer/ui/useToday'
import { ruleText } from '../ruleText'
import styles from './Section.module.css'
import { seatRows } from './seatRows'
import { SeatsTable } from './SeatsTable'

/** The seats of a body on a day: the places of its rule, empty ones too, and what stands beside them. */
export function SeatsSection({ record: body }: { record: Body }) {
  const { t, language } = useTexts()
  const today = useToday()
  const [day, setDay] = useDayFrom(today)
  const found = useBodySeats(body)
  if (!found) return null
  const seating = seatsByRule(body, day, found)
  const rows = seatRows(body, day, found, { t, language })
  return (
    <>
      <div className={styles['head']}>
        <DayPicker label={t('cooperation.section.day')} day={day} today={today} onDay={setDay} />
        <p className={styles['sums']} role="status">
          {seating &&
            t('cooperation.section.seatsByRule', {
              filled: seating.filled,
              places: seating.places.length,
              empty: seating.empty,
            })}
        </p>
        <Button
          component={Link}
          href={newRecordPath('responsibilities', 'seat', { bodyId: body.id })}
          variant="subtle"
          leftSection={<AddIcon aria-hidden />}
        >
          {t('cooperation.section.addSeat')}
        </Button>
      </div>
      <RuleText body={body} found={found} />
      {rows.length === 0 ? (
        <p className={styles['none']}>{t('cooperation.section.noSeats')}</p>
      ) : (
        <SeatsTable bodyId={body.id} rows={rows} />
      )}
    </>
  )
}

/** The rule in words; nothing without one. */
function RuleText({ body: { seatRule }, found }: { body: Body; found: BodySeats }) {
  const { t, language } = useTexts()
  const nameOfBody = (id: string) => linkName(found.records, { kind: 'body', id }, language)
  const words = ruleText(seatRule, nameOfBody, { t, language })
  return words && <p className={styles['rule']}>{words}</p>
}

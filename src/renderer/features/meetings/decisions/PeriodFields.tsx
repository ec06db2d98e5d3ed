import { DayPicker } from '@renderer/register/DayPicker'
import { useTexts } from '@renderer/ui/texts'
import styles from './DecisionsView.module.css'

interface PeriodFieldsProps {
  from: string
  until: string
  onFrom: (day: string) => void
  onUntil: (day: string) => void
}

/** The first and the last day of a report. */
export function PeriodFields({ from, until, onFrom, onUntil }: PeriodFieldsProps) {
  const { t } = useTexts()
  return (
    <div className={styles.period}>
      <DayPicker label={t('afterMeeting.report.from')} day={from} today={from} onDay={onFrom} />
      <DayPicker label={t('afterMeeting.report.until')} day={until} today={until} onDay={onUntil} />
    </div>
  )
}

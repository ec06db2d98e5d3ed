import { FocusTrap } from '@mantine/core'
import { DatePicker, DatesProvider } from '@mantine/dates'
import 'dayjs/locale/en-gb'
import 'dayjs/locale/fi'
import '@mantine/dates/styles.css'
import { dayOf } from '@shared/rules/time'
import { useTexts } from '../../texts'
import styles from './Calendar.module.css'

interface CalendarProps {
  day: string | null
  onPick: (day: string) => void
}

/** A month to pick a day of; weeks begin on Monday. The picked day, or today, has the focus. */
export default function Calendar({ day, onPick }: CalendarProps) {
  const { language } = useTexts()
  const start = day ?? dayOf(new Date())
  return (
    <DatesProvider settings={{ locale: language === 'fi' ? 'fi' : 'en-gb', firstDayOfWeek: 1 }}>
      <FocusTrap>
        <div>
          <DatePicker
            size="sm"
            value={day}
            defaultDate={start}
            highlightToday
            withWeekNumbers
            classNames={{ day: styles['day'] ?? '' }}
            getDayProps={(date) => (date === start ? { 'data-autofocus': true } : {})}
            onChange={(picked) => picked && onPick(picked)}
          />
        </div>
      </FocusTrap>
    </DatesProvider>
  )
}

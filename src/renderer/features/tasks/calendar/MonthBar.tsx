import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { plusMonths } from '@shared/rules/time'
import { formatMonthTitle } from '@renderer/ui/format'
import { BackIcon, ForwardIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import styles from './Calendar.module.css'

interface MonthBarProps {
  day: string
  today: string
  onDay: (day: string) => void
}

/** Which month is in sight, and the way to the others. */
export function MonthBar({ day, today, onDay }: MonthBarProps) {
  const { t, language } = useTexts()
  return (
    <div className={styles['bar']}>
      <h2 className={styles['title']} aria-live="polite">
        {formatMonthTitle(day.slice(0, 7), language)}
      </h2>
      <Tooltip label={t('taskViews.calendar.earlier')}>
        <ActionIcon
          aria-label={t('taskViews.calendar.earlier')}
          onClick={() => onDay(plusMonths(day, -1))}
        >
          <BackIcon aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('taskViews.calendar.later')}>
        <ActionIcon
          aria-label={t('taskViews.calendar.later')}
          onClick={() => onDay(plusMonths(day, 1))}
        >
          <ForwardIcon aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Button variant="default" disabled={day === today} onClick={() => onDay(today)}>
        {t('taskViews.calendar.today')}
      </Button>
    </div>
  )
}

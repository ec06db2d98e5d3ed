import { ActionIcon, Button, SegmentedControl, Tooltip } from '@mantine/core'
import { BackIcon, ForwardIcon, PrintIcon } from '@renderer/ui/icons'
import { keyTip } from '@renderer/ui/keys'
import { useTexts } from '@renderer/ui/texts'
import styles from './Calendar.module.css'
import { calendarScales, type CalendarScale, turned } from './scale'
import { useCalendarTitle } from './useCalendarTitle'

interface CalendarBarProps {
  day: string
  today: string
  scale: CalendarScale
  onDay: (day: string) => void
  /** Chooses month or week here; left out where that is chosen elsewhere. */
  onScale?: (scale: CalendarScale) => void
  onPrint?: () => void
}

/** Which month or week is in sight, and the way to the others. */
export function CalendarBar({ day, today, scale, onDay, onScale, onPrint }: CalendarBarProps) {
  const { t } = useTexts()
  const title = useCalendarTitle(day, scale)
  const earlier = t(`taskViews.calendar.earlier.${scale}`)
  const later = t(`taskViews.calendar.later.${scale}`)
  const shownAs = t('taskViews.calendar.scale')
  return (
    <div className={styles['bar']}>
      <h2 className={styles['title']} aria-live="polite">
        {title}
      </h2>
      <Tooltip label={earlier}>
        <ActionIcon aria-label={earlier} onClick={() => onDay(turned(day, scale, -1))}>
          <BackIcon aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={later}>
        <ActionIcon aria-label={later} onClick={() => onDay(turned(day, scale, 1))}>
          <ForwardIcon aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Button variant="default" disabled={day === today} onClick={() => onDay(today)}>
        {t('taskViews.calendar.today')}
      </Button>
      <span className={styles['space']} />
      {onScale && (
        <SegmentedControl
          aria-label={shownAs}
          {...keyTip(shownAs, 'V')}
          data={calendarScales.map((value) => ({
            value,
            label: t(`taskViews.calendar.scales.${value}`),
          }))}
          value={scale}
          onChange={onScale}
        />
      )}
      {onPrint && (
        <Tooltip label={t('taskViews.calendar.print')}>
          <ActionIcon aria-label={t('taskViews.calendar.print')} onClick={onPrint}>
            <PrintIcon aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  )
}

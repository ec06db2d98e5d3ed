import { ActionIcon, Tooltip } from '@mantine/core'
import type { DayRange } from '@shared/pictures/timeScale'
import { BackIcon, ForwardIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import styles from './Timeline.module.css'

interface MoveButtonsProps {
  range: DayRange
  bounds: DayRange
  onMove: (part: number) => void
}

/** Which years are in sight, and the way to earlier and later ones. */
export function MoveButtons({ range, bounds, onMove }: MoveButtonsProps) {
  const { t } = useTexts()
  const years = { from: range.from.slice(0, 4), until: range.until.slice(0, 4) }
  return (
    <div className={styles['move']}>
      <Tooltip label={t('pictures.timeline.earlier')}>
        <ActionIcon
          aria-label={t('pictures.timeline.earlier')}
          disabled={range.from <= bounds.from}
          onClick={() => onMove(-0.5)}
        >
          <BackIcon aria-hidden />
        </ActionIcon>
      </Tooltip>
      <output>{t('pictures.timeline.range', years)}</output>
      <Tooltip label={t('pictures.timeline.later')}>
        <ActionIcon
          aria-label={t('pictures.timeline.later')}
          disabled={range.until >= bounds.until}
          onClick={() => onMove(0.5)}
        >
          <ForwardIcon aria-hidden />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}

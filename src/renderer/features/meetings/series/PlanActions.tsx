import { Button, Menu } from '@mantine/core'
import { useState } from 'react'
import type { PlannedMeeting } from '@shared/rules/seriesPlan'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { useTexts } from '@renderer/ui/texts'
import { formatDay } from '@renderer/ui/format'
import { MoveForm } from './MoveForm'
import styles from './Plan.module.css'

interface PlanActionsProps {
  row: PlannedMeeting
  onMake: (day: string) => void
  /** To another day, to none with null, or back to the rhythm. */
  onExcept: (movedTo: string | null | undefined) => void
}

/** What can be done with a planned meeting that has not been made. */
export function PlanActions({ row, onMake, onExcept }: PlanActionsProps) {
  const { t } = useTexts()
  const [isMoving, setMoving] = useState(false)
  const { ruleDay, day, because } = row
  const shown = formatDay(day ?? ruleDay)
  if (isMoving)
    return (
      <MoveForm
        day={day ?? ruleDay}
        onMove={(to) => {
          setMoving(false)
          onExcept(to)
        }}
        onCancel={() => setMoving(false)}
      />
    )
  return (
    <span className={styles['actions']}>
      {day !== null && (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('series.makeOn', { day: shown })}
          onClick={() => onMake(day)}
        >
          {t('series.make')}
        </Button>
      )}
      <MoreMenu label={t('series.more', { day: shown })}>
        <Menu.Item onClick={() => setMoving(true)}>{t('series.move')}</Menu.Item>
        {day !== null && <Menu.Item onClick={() => onExcept(null)}>{t('series.skip')}</Menu.Item>}
        {because === 'exception' && (
          <Menu.Item onClick={() => onExcept(undefined)}>{t('series.restore')}</Menu.Item>
        )}
      </MoreMenu>
    </span>
  )
}

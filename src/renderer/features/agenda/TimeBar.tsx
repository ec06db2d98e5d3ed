import type { CSSProperties } from 'react'
import type { RunningOrder } from '@shared/rules/clock'
import { AttentionIcon, ClockIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { formatClock } from '@renderer/ui/format'
import styles from './TimeBar.module.css'

/** The planned minutes against the meeting's length; an overrun in words, sign and colour. */
export function TimeBar({ order }: { order: RunningOrder }) {
  const { t, language } = useTexts()
  const { plannedMinutes, availableMinutes, overrunMinutes, endsAt, rows } = order
  const isOver = overrunMinutes > 0
  const whole = Math.max(plannedMinutes, availableMinutes, 1)
  const percent = (minutes: number) => `${(100 * minutes) / whole}%`
  const left = availableMinutes - plannedMinutes
  const verdict = isOver
    ? t('agenda.builder.overrun', { minutes: overrunMinutes })
    : left > 0
      ? t('agenda.builder.fits', { minutes: left })
      : t('agenda.builder.exact')

  return (
    <div
      className={styles['bar']}
      role="group"
      aria-label={t('agenda.builder.timesLabel')}
      data-over={isOver || undefined}
    >
      <p className={styles['words']}>
        <span className={styles['verdict']}>
          {isOver ? <AttentionIcon aria-hidden /> : <ClockIcon aria-hidden />}
          {verdict}
        </span>
        <span>
          {t('agenda.builder.times', { planned: plannedMinutes, available: availableMinutes })}
        </span>
        {rows.length > 0 && (
          <span>{t('agenda.builder.endsAt', { clock: formatClock(endsAt, language) })}</span>
        )}
      </p>
      <div
        className={styles['track']}
        aria-hidden
        style={
          {
            '--planned': percent(Math.min(plannedMinutes, availableMinutes)),
            '--available': percent(availableMinutes),
          } as CSSProperties
        }
      />
    </div>
  )
}

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatDay } from '@renderer/ui/format'
import { KeyHint } from '@renderer/ui/KeyHint'
import { useTexts } from '@renderer/ui/texts'
import styles from './Past.module.css'

interface PastBannerProps {
  day: string
  onBack: () => void
  /** From edge to edge, over a table that scrolls by itself. */
  isFlush?: boolean
  /** What was there and what is looked at, as paragraphs. */
  children: ReactNode
}

/** Says that a past day is looked at, and leads back. */
export function PastBanner({ day, onBack, isFlush, children }: PastBannerProps) {
  const { t } = useTexts()
  return (
    <div className={styles['banner']} data-flush={isFlush} role="status">
      <div>
        <b>{t('page.history.past.title', { day: formatDay(day) })}</b>
        {children}
      </div>
      <Button variant="default" rightSection={<KeyHint keys="Esc" />} onClick={onBack}>
        {t('page.history.past.back')}
      </Button>
    </div>
  )
}

import { Button } from '@mantine/core'
import { describe } from '@renderer/register/words/describe'
import type { PastRecord } from '@renderer/store/history'
import { formatDay } from '@renderer/ui/format'
import { KeyHint } from '@renderer/ui/KeyHint'
import type { PageOf } from './page'
import styles from './PastBanner.module.css'

interface PastBannerProps {
  page: PageOf
  /** Undefined while the log is read. */
  past: PastRecord | undefined
  day: string
  onBack: () => void
}

/** Says that a past day is looked at and what the record was called then, and leads back. */
export function PastBanner({ page, past, day, onBack }: PastBannerProps) {
  const { target, names } = page
  const { t } = names
  return (
    <div className={styles['banner']} role="status">
      <div>
        <b>{t('page.history.past.title', { day: formatDay(day) })}</b>
        {past?.on.state === 'there' && (
          <p className={styles['name']}>
            {describe(target.kind, past.on.record, { ...names, found: past.found }).label ||
              t('common.unnamed')}
          </p>
        )}
        {past && past.on.state !== 'there' && <p>{t(`page.history.past.${past.on.state}`)}</p>}
        <p>{t('page.history.past.banner')}</p>
      </div>
      <Button variant="default" rightSection={<KeyHint keys="Esc" />} onClick={onBack}>
        {t('page.history.past.back')}
      </Button>
    </div>
  )
}

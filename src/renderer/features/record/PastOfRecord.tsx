import { PastBanner } from '@renderer/register/past/PastBanner'
import { describe } from '@renderer/register/words/describe'
import type { PastRecord } from '@renderer/store/history'
import type { PageOf } from './page'
import styles from './RecordScreen.module.css'

interface PastOfRecordProps {
  page: PageOf
  /** Undefined while the log is read. */
  past: PastRecord | undefined
  day: string
  onBack: () => void
}

/** Says what the record was called on the day that is looked at, and that nothing can be changed there. */
export function PastOfRecord({ page, past, day, onBack }: PastOfRecordProps) {
  const { target, names } = page
  const { t } = names
  return (
    <PastBanner day={day} onBack={onBack}>
      {past?.on.state === 'there' && (
        <p className={styles['pastName']}>
          {describe(target.kind, past.on.record, { ...names, found: past.found }).label ||
            t('common.unnamed')}
        </p>
      )}
      {past && past.on.state !== 'there' && <p>{t(`page.history.past.${past.on.state}`)}</p>}
      <p>{t('page.history.past.banner')}</p>
    </PastBanner>
  )
}

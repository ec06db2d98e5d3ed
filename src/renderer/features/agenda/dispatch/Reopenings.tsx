import type { Meeting } from '@shared/model/meeting'
import { formatMoment } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import styles from './Dispatch.module.css'

/** Who opened the meeting again, when and why; nothing when nobody did. */
export function Reopenings({ meeting }: { meeting: Meeting }) {
  const { t, language } = useTexts()
  if (meeting.reopenings.length === 0) return null
  return (
    <ul className={styles.reopenings} aria-label={t('dispatch.reopened.title')}>
      {meeting.reopenings.map(({ at, who, from, reason }) => (
        <li key={at}>
          {t(`dispatch.reopened.${from}`, {
            when: formatMoment(at, meeting.timeZone, language),
            who: who || t('dispatch.reopened.unknown'),
            reason,
          })}
        </li>
      ))}
    </ul>
  )
}

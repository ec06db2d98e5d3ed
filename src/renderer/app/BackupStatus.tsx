import { Link } from 'wouter'
import { dayOf, homeZone, wallTime } from '@shared/rules/time'
import {
  type Backups,
  backupState,
  type BackupState,
  useBackups,
} from '@renderer/store/backup/status'
import { formatAtClock, formatDayShort } from '@renderer/ui/format'
import { AttentionIcon, BackupIcon, DangerIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { routes } from './routes'
import styles from '@renderer/register/SaveStatus.module.css'

type Look = 'none' | 'done' | 'attention' | 'danger'

/** Green while there is a fresh backup, amber for what can wait a little, red for what cannot. */
const looks: Readonly<Record<BackupState, Look>> = {
  unknown: 'none',
  none: 'none',
  running: 'done',
  fresh: 'done',
  second: 'attention',
  old: 'attention',
  faulty: 'danger',
  failed: 'danger',
}
const icons = { none: BackupIcon, done: BackupIcon, attention: AttentionIcon, danger: DangerIcon }

/** When the last verified backup was made, or what is wrong; leads to the settings, which say what to do. */
export default function BackupStatus() {
  const { t, language } = useTexts()
  const backups = useBackups()
  const now = new Date()
  const state = backupState(backups, now.toISOString())
  if (state === 'unknown') return null
  const look = looks[state]
  const Icon = icons[look]
  const text = words()
  return (
    <>
      <Link
        href={routes.settings}
        className={`${styles['status']} ${styles['link']}`}
        data-look={look}
        title={place(backups)}
      >
        <Icon width={14} height={14} strokeWidth={1.8} aria-hidden />
        <span className={styles['text']}>{text}</span>
      </Link>
      {look === 'danger' && (
        <p role="alert" className={styles['unseen']}>
          {text}
        </p>
      )}
    </>
  )

  function words(): string {
    const last = backups.status?.last
    const { day, clock } = wallTime(last?.createdAt ?? now.toISOString(), homeZone)
    if (state === 'old') return t('backups.status.old', { day: formatDayShort(day) })
    if (state !== 'fresh') return t(`backups.status.${state === 'unknown' ? 'none' : state}`)
    return day === dayOf(now)
      ? t('backups.status.today', { clock: formatAtClock(clock, language) })
      : t('backups.status.earlier', { day: formatDayShort(day) })
  }
}

function place({ status }: Backups): string {
  return status?.folder ?? ''
}

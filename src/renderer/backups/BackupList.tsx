import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { ListedBackup } from '@shared/ipc/backups'
import type { Failure } from '@shared/ipc/result'
import { useBackups } from '@renderer/store/backup/status'
import { formatNumber } from '@renderer/ui/format'
import { useTexts } from '@renderer/ui/texts'
import { backupTime, failureText, reasonText, sizeText } from './backupWords'
import styles from './Backups.module.css'

/** So many are seen at first. */
const few = 5

interface BackupListProps {
  /** Without it the list is only looked at. */
  onRestore?: (backup: ListedBackup) => void
}

/** The backups there are, the newest first: when and why each was made and how much it holds. */
export function BackupList({ onRestore }: BackupListProps) {
  const { t, language } = useTexts()
  const found = useList()
  const [isWhole, setWhole] = useState(false)
  if (!found) return null
  if (!found.ok)
    return (
      <p className={styles['bad']}>
        {t('backups.list.unread', { reason: failureText(t, found.failure) })}
      </p>
    )
  const { backups } = found
  if (backups.length === 0) return <p className={styles['soft']}>{t('backups.list.empty')}</p>
  return (
    <>
      <div
        className={styles['scroll']}
        role="region"
        tabIndex={0}
        aria-label={t('backups.list.label')}
      >
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('backups.list.time')}</th>
              <th scope="col">{t('backups.list.reason')}</th>
              <th scope="col" data-number="">
                {t('backups.list.records')}
              </th>
              <th scope="col" data-number="">
                {t('backups.list.size')}
              </th>
              {onRestore && (
                <th scope="col">
                  <span className={styles['unseen']}>{t('backups.list.actions')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {backups.slice(0, isWhole ? undefined : few).map((backup) => (
              <tr key={backup.name}>
                <th scope="row">{backupTime(backup.createdAt, language)}</th>
                <td>
                  {backup.fault ? t(`backups.list.${backup.fault}`) : reasonText(t, backup.reason)}
                </td>
                <td data-number="">{backup.fault ? '' : formatNumber(backup.records, language)}</td>
                <td data-number="">{sizeText(t, backup.size, language)}</td>
                {onRestore && (
                  <td data-number="">
                    {!backup.fault && (
                      <Button
                        variant="default"
                        size="xs"
                        aria-label={t('backups.list.restoreNamed', {
                          time: backupTime(backup.createdAt, language),
                        })}
                        onClick={() => onRestore(backup)}
                      >
                        {t('backups.list.restore')}
                      </Button>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {backups.length > few && !isWhole && (
        <div>
          <Button variant="subtle" size="xs" onClick={() => setWhole(true)}>
            {t('backups.list.all', { count: backups.length })}
          </Button>
        </div>
      )}
    </>
  )
}

type Found = { ok: true; backups: readonly ListedBackup[] } | { ok: false; failure: Failure }

/** The list as main reads it, read again after each backup; null while it is read for the first time. */
function useList(): Found | null {
  const [found, setFound] = useState<Found | null>(null)
  const last = useBackups().status?.last?.name
  useEffect(() => {
    void window.kv.backups.list().then((answer) => {
      setFound(answer.ok ? { ok: true, backups: answer.value } : { ok: false, failure: answer })
    })
  }, [last])
  return found
}

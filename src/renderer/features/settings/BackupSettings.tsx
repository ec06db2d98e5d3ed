import { useEffect, useState } from 'react'
import type { BackupStatus } from '@shared/ipc/backups'
import type { Failure } from '@shared/ipc/result'
import { BackupList } from '@renderer/backups/BackupList'
import { backupTime, failureText } from '@renderer/backups/backupWords'
import type { RestoreSource } from '@renderer/backups/restoring'
import {
  type Backups,
  backupState,
  refreshBackups,
  setBackups,
  useBackups,
} from '@renderer/store/backup/status'
import { takeBackup } from '@renderer/store/backup/take'
import { saving } from '@renderer/store/saving'
import { undoAction } from '@renderer/store/undoAction'
import { loadLater } from '@renderer/ui/loadLater'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { Row } from './Row'
import { SecondPlace } from './SecondPlace'
import styles from './SettingsScreen.module.css'

const RestoreDialog = loadLater(() => import('@renderer/backups/RestoreDialog'))

/** Backups: how the last went, one at once, where they are, a second place, and which can be restored. */
export function BackupSettings() {
  const { t } = useTexts()
  const backups = useBackups()
  const [source, setSource] = useState<RestoreSource | null>(null)
  useEffect(() => {
    void refreshBackups()
  }, [])
  const { status } = backups

  const tell = (failure: Failure) => {
    if (failure.code !== 'cancelled') notify({ text: failureText(t, failure), tone: 'danger' })
  }

  async function backUp() {
    await saving.flush()
    // Why it failed is told above the button, and stays.
    if ((await takeBackup('asked')).ok) notify({ text: t('backups.done') })
  }

  return (
    <section className={styles.group}>
      <h2>{t('backups.title')}</h2>
      <p className={styles.help}>{t('backups.about')}</p>
      {status && <Standing backups={backups} status={status} />}
      <Row
        text={t('backups.nowText')}
        label={t('backups.now')}
        isBusy={backups.isRunning}
        onClick={() => void backUp()}
      />
      {status && (
        <Row
          text={t('backups.place', { folder: status.folder })}
          label={t('backups.show')}
          onClick={() =>
            void window.kv.backups.show().then((answer) => {
              if (!answer.ok) tell(answer)
            })
          }
        />
      )}
      {status && (
        <SecondPlace
          second={status.second}
          onStatus={(changed) => setBackups({ status: changed })}
          onFailure={tell}
        />
      )}
      <BackupList onRestore={({ name }) => setSource({ type: 'backup', name })} />
      {source && (
        <RestoreDialog
          source={source}
          onClose={() => setSource(null)}
          onRestored={(entry) => {
            setSource(null)
            notify({ text: t('backups.restore.done'), ...undoAction(t('common.undo'), entry) })
          }}
        />
      )}
    </section>
  )
}

/** How the last backup went, and what to do when it did not. */
function Standing({ backups, status }: { backups: Backups; status: BackupStatus }) {
  const { t, language } = useTexts()
  const { last } = status
  const state = backupState(backups, new Date().toISOString())
  return (
    <div role="status" className={styles.standing}>
      <p>
        {last
          ? t('backups.last', {
              time: backupTime(last.createdAt, language),
              count: last.records,
            })
          : t('backups.noneYet')}
      </p>
      {backups.problem && (
        <p className={styles.problems}>
          {t('backups.failed', { reason: failureText(t, backups.problem) })}
        </p>
      )}
      {last && last.problems > 0 && (
        <p className={styles.problems}>{t('backups.faulty', { count: last.problems })}</p>
      )}
      {state === 'old' && <p className={styles.attention}>{t('backups.oldAdvice')}</p>}
    </div>
  )
}

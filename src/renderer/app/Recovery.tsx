import { Button } from '@mantine/core'
import { useState } from 'react'
import { BackupList } from '@renderer/backups/BackupList'
import { failureText } from '@renderer/backups/backupWords'
import type { RestoreSource } from '@renderer/backups/restoring'
import { useOpenFile } from '@renderer/backups/useOpenFile'
import { acceptDatabase } from '@renderer/store/marker'
import { tryAgain } from '@renderer/store/opening'
import { setTrouble, type Trouble } from '@renderer/store/trouble'
import { loadLater } from '@renderer/ui/loadLater'
import { useTexts } from '@renderer/ui/texts'
import { goOnRestored } from './goOnRestored'
import styles from './Recovery.module.css'

const RestoreDialog = loadLater(() => import('@renderer/backups/RestoreDialog'))

/**
 * Shown in place of everything else when the database cannot be opened or has lost what it held: nothing is
 * begun anew, and nothing is deleted, but by the person's word.
 */
export default function Recovery({ trouble }: { trouble: Trouble }) {
  const { t } = useTexts()
  return (
    <main className={styles['page']} aria-label={t('backups.recovery.label')}>
      <div className={styles['card']}>
        <div role="alert">
          <h1>{t(`backups.recovery.${trouble}.title`)}</h1>
          <p>{t(`backups.recovery.${trouble}.text`)}</p>
        </div>
        {(trouble === 'empty' || trouble === 'shrunken') && <LostRecords trouble={trouble} />}
        {(trouble === 'unreadable' || trouble === 'upgrade') && (
          <div>
            <Button onClick={() => tryAgain()}>{t('backups.recovery.again')}</Button>
          </div>
        )}
        {trouble === 'unreadable' && <SetAside />}
        {trouble === 'upgrade' && (
          <div>
            <Button variant="default" onClick={() => tryAgain({ withoutBackup: true })}>
              {t('backups.recovery.upgradeAnyway')}
            </Button>
          </div>
        )}
      </div>
    </main>
  )
}

/** The ways on when records are lost: a backup, a file from elsewhere, or what there is. */
function LostRecords({ trouble }: { trouble: 'empty' | 'shrunken' }) {
  const { t } = useTexts()
  const [source, setSource] = useState<RestoreSource | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isAsked, setAsked] = useState(false)
  const { openFile, dialog } = useOpenFile()

  async function pickFile() {
    setProblem(null)
    const file = await openFile()
    if (file.ok) setSource({ type: 'file', ...file.value })
    else if (file.code !== 'cancelled') setProblem(failureText(t, file))
  }

  async function goOn() {
    await acceptDatabase()
    setTrouble(null)
  }

  return (
    <>
      <h2>{t('backups.recovery.backups')}</h2>
      <BackupList onRestore={({ name }) => setSource({ type: 'backup', name })} />
      <div className={styles['row']}>
        <p>{t('backups.recovery.fileText')}</p>
        <Button variant="default" onClick={() => void pickFile()}>
          {t('backups.recovery.file')}
        </Button>
      </div>
      {problem && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      <div className={styles['row']}>
        <p>{t(`backups.recovery.continueText.${trouble}`)}</p>
        {!isAsked && (
          <Button variant="default" onClick={() => setAsked(true)}>
            {t(`backups.recovery.continue.${trouble}`)}
          </Button>
        )}
      </div>
      {isAsked && (
        <div className={styles['question']} role="group" aria-label={t('backups.recovery.sure')}>
          <p>{t('backups.recovery.sure')}</p>
          <Button variant="default" onClick={() => setAsked(false)} autoFocus>
            {t('common.cancel')}
          </Button>
          <Button color="red" onClick={() => void goOn()}>
            {t('backups.recovery.sureGo')}
          </Button>
        </div>
      )}
      {dialog}
      {source && (
        <RestoreDialog
          source={source}
          onClose={() => setSource(null)}
          onRestored={(entry) => void goOnRestored(t, entry)}
        />
      )}
    </>
  )
}

/** A database that stays unreadable: it is kept, and a new one takes its place. */
function SetAside() {
  const { t } = useTexts()
  return (
    <>
      <div className={styles['row']}>
        <p>{t('backups.recovery.asideText')}</p>
        <Button variant="default" onClick={() => void window.kv.marker.setAside()}>
          {t('backups.recovery.aside')}
        </Button>
      </div>
      <h2>{t('backups.recovery.backups')}</h2>
      <BackupList />
    </>
  )
}

import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { LogEntry } from '@shared/model/change'
import { Dialog } from '@renderer/ui/Dialog'
import { useTexts } from '@renderer/ui/texts'
import { backupTime, failureText } from './backupWords'
import styles from './Backups.module.css'
import { DifferenceTable } from './DifferenceTable'
import { readRestorable, type ReadRestorable, restore, type RestoreSource } from './restoring'

interface RestoreDialogProps {
  source: RestoreSource
  /** `entry` is what undo takes back; null when there was nothing to change. */
  onRestored: (entry: LogEntry | null) => void
  onClose: () => void
}

/** What a backup would change, kind by kind, before it is put in the place of what there is. */
export default function RestoreDialog({ source, onRestored, onClose }: RestoreDialogProps) {
  const { t, language } = useTexts()
  const [read, setRead] = useState<ReadRestorable | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)

  useEffect(() => {
    const closed = new AbortController()
    void readRestorable(source, closed.signal).then((found) => {
      if (!closed.signal.aborted) setRead(found)
    })
    return () => closed.abort()
  }, [source])

  const restorable = read?.ok ? read.restorable : null

  async function go() {
    if (!restorable) return
    setBusy(true)
    const restored = await restore(restorable)
    setBusy(false)
    if (restored.ok) onRestored(restored.entry)
    else if (restored.notKept)
      setRefused(t('backups.restore.notKept', { reason: failureText(t, restored.notKept) }))
    else setRefused(t('backups.restore.notSaved'))
  }

  const problem = refused ?? (read && !read.ok ? whyNot(read) : null)
  function whyNot(found: ReadRestorable & { ok: false }): string {
    return 'failure' in found
      ? failureText(t, found.failure)
      : t('backups.restore.refused', { count: found.problems })
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      size="lg"
      title={
        source.type === 'file'
          ? t('backups.restore.titleFile', { name: source.name })
          : t('backups.restore.title')
      }
    >
      <div className={styles['preview']}>
        <div role="status">{!read && <p>{t('backups.restore.reading')}</p>}</div>
        {problem && (
          <p className={styles['bad']} role="alert">
            {problem}
          </p>
        )}
        {restorable && (
          <>
            <p>
              {t('backups.restore.from', { time: backupTime(restorable.createdAt, language) })}{' '}
              {restorable.differences.length === 0 && t('backups.restore.nothing')}
            </p>
            {restorable.differences.length > 0 && (
              <DifferenceTable differences={restorable.differences} />
            )}
            {restorable.missing > 0 && (
              <p className={styles['bad']}>
                {t('page.files.missing', { count: restorable.missing })}
              </p>
            )}
            <p className={styles['soft']}>{t('backups.restore.kept')}</p>
          </>
        )}
        <div className={styles['buttons']}>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t(problem && !restorable ? 'common.close' : 'common.cancel')}
          </Button>
          {restorable && (
            <Button onClick={() => void go()} loading={isBusy}>
              {t('backups.restore.go')}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  )
}

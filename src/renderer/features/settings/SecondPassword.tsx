import { useState } from 'react'
import type { BackupStatus, PasswordState } from '@shared/ipc/backups'
import type { AnswerOf } from '@shared/ipc/contract'
import type { Failure } from '@shared/ipc/result'
import { loadLater } from '@renderer/ui/loadLater'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { Row } from './Row'
import styles from './SettingsScreen.module.css'

const PasswordDialog = loadLater(() => import('./PasswordDialog'))

interface SecondPasswordProps {
  state: PasswordState
  onStatus: (status: BackupStatus) => void
  onFailure: (failure: Failure) => void
}

/** The password with which the copies in the second place are encrypted: set, changed, given again, removed. */
export function SecondPassword({ state, onStatus, onFailure }: SecondPasswordProps) {
  const { t } = useTexts()
  const [isAsking, setAsking] = useState(false)

  function take(answer: AnswerOf<'backups.setPassword'>, done: string) {
    if (!answer.ok) {
      onFailure(answer)
      return
    }
    onStatus(answer.value)
    notify({ text: done })
  }

  async function give(password: string) {
    const answer = await window.kv.backups.setPassword(password)
    setAsking(false)
    take(answer, t('backups.password.done'))
  }

  const action = { none: 'set', kept: 'change', session: 'change', missing: 'give' } as const
  return (
    <>
      <div role="status">
        {state === 'missing' && (
          <p className={styles.attention}>{t('backups.password.text.missing')}</p>
        )}
      </div>
      <Row
        text={
          state === 'missing' ? t('backups.password.giveText') : t(`backups.password.text.${state}`)
        }
        label={t(`backups.password.${action[state]}`)}
        onClick={() => setAsking(true)}
      />
      {state !== 'none' && (
        <Row
          text={t('backups.password.removeText')}
          label={t('backups.password.remove')}
          onClick={() =>
            void window.kv.backups
              .setPassword(null)
              .then((answer) => take(answer, t('backups.password.removed')))
          }
        />
      )}
      {isAsking && <PasswordDialog onGiven={give} onClose={() => setAsking(false)} />}
    </>
  )
}

import type { BackupStatus } from '@shared/ipc/backups'
import type { AnswerOf } from '@shared/ipc/contract'
import type { Failure } from '@shared/ipc/result'
import { backupTime, failureText } from '@renderer/backups/backupWords'
import { useTexts } from '@renderer/ui/texts'
import { Row } from './Row'
import { SecondPassword } from './SecondPassword'
import styles from './SettingsScreen.module.css'

interface SecondPlaceProps {
  second: BackupStatus['second']
  onStatus: (status: BackupStatus) => void
  onFailure: (failure: Failure) => void
}

/** A second place for each backup, such as a share; when it is away, that is told, and the first goes on. */
export function SecondPlace({ second, onStatus, onFailure }: SecondPlaceProps) {
  const { t, language } = useTexts()

  const take = (answer: AnswerOf<'backups.chooseSecond'>) => {
    if (answer.ok) onStatus(answer.value)
    else onFailure(answer)
  }
  const choose = () => void window.kv.backups.chooseSecond().then(take)

  if (!second)
    return <Row text={t('backups.secondText')} label={t('backups.secondChoose')} onClick={choose} />
  const { folder, problem, writtenAt, password } = second
  const written = writtenAt
    ? ` ${t('backups.secondWritten', { time: backupTime(writtenAt, language) })}`
    : ''
  return (
    <>
      <Row
        text={t('backups.secondPlace', { folder }) + written}
        label={t('backups.secondOther')}
        onClick={choose}
      />
      <div role="status">
        {problem && password !== 'missing' && (
          <p className={styles.attention}>
            {t('backups.secondProblem', { reason: failureText(t, problem) })}
          </p>
        )}
      </div>
      <SecondPassword state={password} onStatus={onStatus} onFailure={onFailure} />
      <Row
        text={t('backups.secondForgetText')}
        label={t('backups.secondForget')}
        onClick={() => void window.kv.backups.forgetSecond().then(take)}
      />
    </>
  )
}

import { Button } from '@mantine/core'
import type { ExportAnswer } from '@renderer/paper/ExportResult'
import { SavingButton } from '@renderer/ui/SavingButton'
import { useTexts } from '@renderer/ui/texts'
import styles from './Dispatch.module.css'

interface MarkAsSentProps {
  /** The files that were made; null when the sending is only written down. */
  answer: ExportAnswer | null
  onMark: () => Promise<unknown>
  onClose: () => void
}

/** The files to open and send, and the question whether they were: making them is not sending them. */
export function MarkAsSent({ answer, onMark, onClose }: MarkAsSentProps) {
  const { t } = useTexts()
  if (answer && !answer.ok) {
    return (
      <div role="alert" className={styles.form}>
        <p>
          <b>{t('papers.export.failed')}</b>
        </p>
        <p>{t(`main.failures.${answer.code}`)}</p>
        <div className={styles.buttons}>
          <Button onClick={onClose}>{t('common.close')}</Button>
        </div>
      </div>
    )
  }
  return (
    <div className={styles.form}>
      {answer && (
        <>
          <p role="status">{t('papers.export.done', { count: answer.value.files.length })}</p>
          <ul className={styles.list}>
            {answer.value.files.map(({ name, token }) => (
              <li key={token} className={styles.file}>
                <span>{name}</span>
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => void window.kv.files.open(token)}
                >
                  {t('common.open')}
                </Button>
                <Button size="xs" variant="subtle" onClick={() => void window.kv.files.show(token)}>
                  {t('common.showInFolder')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className={styles.heading}>{t('dispatch.dialog.ask')}</h3>
      <p className={styles.soft}>{t(`dispatch.dialog.${answer ? 'askText' : 'askTextOnly'}`)}</p>
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('dispatch.dialog.notYet')}
        </Button>
        <SavingButton save={onMark} data-autofocus>
          {t('dispatch.dialog.mark')}
        </SavingButton>
      </div>
    </div>
  )
}

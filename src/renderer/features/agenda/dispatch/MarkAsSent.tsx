import { Button } from '@mantine/core'
import { type ExportAnswer, ExportResult, WrittenFiles } from '@renderer/paper/ExportResult'
import { SavingButton } from '@renderer/ui/SavingButton'
import { useTexts } from '@renderer/ui/texts'
import styles from './Dispatch.module.css'

interface MarkAsSentProps {
  /** The files that were made; null when the sending is only written down. */
  answer: ExportAnswer | null
  onMark: () => Promise<unknown>
  /** Back to what is to be made, when it could not be. */
  onAgain: () => void
  onClose: () => void
}

/** The files to open and send, and the question whether they were: making them is not sending them. */
export function MarkAsSent({ answer, onMark, onAgain, onClose }: MarkAsSentProps) {
  const { t } = useTexts()
  if (answer && !answer.ok)
    return <ExportResult answer={answer} onAgain={onAgain} onClose={onClose} />
  return (
    <div className={styles.form}>
      {answer && <WrittenFiles files={answer.value.files} />}
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

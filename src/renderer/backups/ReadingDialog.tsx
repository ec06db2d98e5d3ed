import { Button, Loader } from '@mantine/core'
import { Dialog } from '@renderer/ui/Dialog'
import { useTexts } from '@renderer/ui/texts'
import styles from './Backups.module.css'

const stop = () => void window.kv.workspace.stopReading()

/** Says that a file takes its time to be read, which the person can end. It goes away with the reading. */
export default function ReadingDialog({ name }: { name: string }) {
  const { t } = useTexts()
  return (
    <Dialog opened onClose={stop} title={t('backups.reading.title')} closeOnClickOutside={false}>
      <div className={styles['preview']}>
        <p role="status" className={styles['reading']}>
          <Loader size="sm" aria-hidden />
          {t('backups.reading.text', { name })}
        </p>
        <div className={styles['buttons']}>
          <Button variant="default" onClick={stop} data-autofocus>
            {t('common.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

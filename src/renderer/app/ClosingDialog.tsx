import { Button, Loader } from '@mantine/core'
import { Dialog } from '@renderer/ui/Dialog'
import { useTexts } from '@renderer/ui/texts'
import styles from './ClosingDialog.module.css'
import { stay, stopAndClose } from './closing'

/** Escape is this dialog's own: one under it would take it for its own end. */
const ownEscape = { 'data-mantine-stop-propagation': 'true' }

/** Says that the window closes when a large change has been saved, which the person can end instead. */
export default function ClosingDialog() {
  const { t } = useTexts()
  return (
    <Dialog
      opened
      onClose={stay}
      title={t('shell.closing.title')}
      withCloseButton={false}
      closeOnClickOutside={false}
      attributes={{ content: ownEscape }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') stay()
      }}
    >
      <div className={styles['parts']}>
        <p role="status" className={styles['text']}>
          <Loader size="sm" aria-hidden />
          {t('shell.closing.text')}
        </p>
        <div className={styles['buttons']}>
          <Button variant="default" onClick={stopAndClose} {...ownEscape}>
            {t('shell.closing.stop')}
          </Button>
          <Button onClick={stay} data-autofocus {...ownEscape}>
            {t('shell.closing.stay')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

import { Button } from '@mantine/core'
import { Dialog } from '@renderer/ui/Dialog'
import { useTexts } from '@renderer/ui/texts'
import styles from './WorkspaceFiles.module.css'
import type { Offered } from './workspaceExchange'

interface OfferedWorkspaceProps {
  offered: Offered
  onTake: () => void
  onMerge: () => void
  onClose: () => void
}

/** What comes, and whether it takes the place of what there is or is merged with it. */
export default function OfferedWorkspace({
  offered,
  onTake,
  onMerge,
  onClose,
}: OfferedWorkspaceProps) {
  const { t } = useTexts()
  return (
    <Dialog opened onClose={onClose} title={t('shell.settings.takeTitle', { name: offered.name })}>
      <p className={styles.text}>
        {t('shell.settings.takeText', { comes: offered.comes, goes: offered.goes })}
      </p>
      {offered.missing > 0 && (
        <p className={styles.text} role="alert">
          {t('page.files.missing', { count: offered.missing })}
        </p>
      )}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button variant="default" onClick={onMerge}>
          {t('shell.settings.merge')}
        </Button>
        <Button onClick={onTake} data-autofocus>
          {t('shell.settings.take')}
        </Button>
      </div>
    </Dialog>
  )
}

import { Button, Modal } from '@mantine/core'
import { countRecords, type WorkspaceRecords } from '@shared/workspace/format'
import { useTexts } from '@renderer/ui/texts'
import styles from './WorkspaceFiles.module.css'

/** A workspace that was read whole and waits for the person's word. */
export interface Offered {
  name: string
  records: WorkspaceRecords
  /** How many living records it would replace. */
  countNow: number
}

interface OfferedWorkspaceProps {
  offered: Offered
  onTake: () => void
  onClose: () => void
}

/** What comes and what goes, before a workspace is replaced. */
export function OfferedWorkspace({ offered, onTake, onClose }: OfferedWorkspaceProps) {
  const { t } = useTexts()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shell.settings.takeTitle', { name: offered.name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p className={styles.text}>
        {t('shell.settings.takeText', {
          comes: countRecords(offered.records).total,
          goes: offered.countNow,
        })}
      </p>
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button onClick={onTake} data-autofocus>
          {t('shell.settings.take')}
        </Button>
      </div>
    </Modal>
  )
}

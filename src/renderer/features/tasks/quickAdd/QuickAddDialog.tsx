import { useRecordMaps } from '@renderer/store/kept'
import { useStoredDraft } from '@renderer/store/draft'
import { Dialog } from '@renderer/ui/Dialog'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import { quickUses } from '@renderer/register/quickAdd/names'
import styles from '@renderer/register/quickAdd/QuickAdd.module.css'
import { QuickAddForm } from './QuickAddForm'

interface QuickAddDialogProps {
  opened: boolean
  onClose: () => void
}

/** Adds a task by one line over any screen; what was typed and not added is there the next time. */
export default function QuickAddDialog({ opened, onClose }: QuickAddDialogProps) {
  const { t } = useTexts()
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t('tasks.quickAdd.title')}
      size="40rem"
      yOffset="12vh"
      classNames={{ content: styles['dialog'] ?? '' }}
    >
      <Loaded onClose={onClose} />
    </Dialog>
  )
}

/** The names to be understood are read when the dialog opens, and the line that was left there. */
function Loaded({ onClose }: Pick<QuickAddDialogProps, 'onClose'>) {
  const today = useToday()
  const records = useRecordMaps(quickUses)
  const draft = useStoredDraft('draft:quickAdd')
  if (!records || !draft) return <div className={styles['loading']} />
  return <QuickAddForm records={records} draft={draft} today={today} onClose={onClose} />
}

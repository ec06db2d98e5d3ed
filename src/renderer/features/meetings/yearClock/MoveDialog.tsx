import { day, z } from '@shared/model/fields'
import { daysBetween } from '@shared/rules/time'
import type { YearEntry } from '@shared/rules/yearEntries'
import { Dialog } from '@renderer/ui/Dialog'
import { RecordForm } from '@renderer/ui/form/RecordForm'
import { useTexts } from '@renderer/ui/texts'

const moveSchema = z.strictObject({ day })
type MoveValues = z.infer<typeof moveSchema>

interface MoveDialogProps {
  entry: YearEntry
  /** Its first day, for what has no opening day the day it closes. */
  from: string
  onMove: (days: number) => void
  onClose: () => void
}

/** Asks for the day on which an entry of the year clock is to begin. */
export default function MoveDialog({ entry, from, onMove, onClose }: MoveDialogProps) {
  const { t } = useTexts()
  const title = t('yearClock.moveTitle', { title: entry.title })
  return (
    <Dialog opened onClose={onClose} title={title} size="26rem">
      <RecordForm<MoveValues>
        label={title}
        schema={moveSchema}
        initialValues={{ day: from }}
        fields={[{ kind: 'day', name: 'day', label: t('yearClock.newDay'), required: true }]}
        onSubmit={(values) => {
          onClose()
          onMove(daysBetween(from, values.day))
          return Promise.resolve({ ok: true })
        }}
        onCancel={onClose}
        isNew
        saveLabel={t('yearClock.moveGo')}
      />
    </Dialog>
  )
}

import { ActionIcon, Tooltip } from '@mantine/core'
import { useState } from 'react'
import { textIn } from '@shared/model/base'
import type { RecordOf } from '@shared/model/records'
import { PausedIcon } from '@renderer/ui/icons'
import { loadLater } from '@renderer/ui/loadLater'
import { useTexts } from '@renderer/ui/texts'

const SuspendDialog = loadLater(() => import('./SuspendDialog'))

/** Kinds whose cooperation may be suspended. */
type Suspendable = 'body' | 'programme' | 'project' | 'region' | 'organisation'

/** For `PanelActions`: suspending the cooperation, in one step with what is open. */
export function suspendAction<K extends Suspendable>(kind: K) {
  return function SuspendAction({ record }: { record: RecordOf<K> }) {
    const { t, language } = useTexts()
    const [isOpen, setOpen] = useState(false)
    return (
      <>
        <Tooltip label={t('suspension.action')}>
          <ActionIcon
            variant="subtle"
            aria-label={t('suspension.action')}
            onClick={() => setOpen(true)}
          >
            <PausedIcon aria-hidden />
          </ActionIcon>
        </Tooltip>
        {isOpen && (
          <SuspendDialog
            subject={{ kind, id: record.id }}
            name={textIn(record.name, language)}
            onClose={() => setOpen(false)}
          />
        )}
      </>
    )
  }
}

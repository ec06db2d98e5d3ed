import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Matter } from '@shared/model/matter'
import { DocumentIcon } from '@renderer/ui/icons'
import { loadLater } from '@renderer/ui/loadLater'
import { useTexts } from '@renderer/ui/texts'

const MatterPaper = loadLater(() => import('./MatterPaper'))

/** For `PanelActions`: the history of a matter as a paper. */
export function MatterActions({ record }: { record: Matter }) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<DocumentIcon aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('documents.matter.type')}
      </Button>
      {isOpen && <MatterPaper matter={record} onClose={() => setOpen(false)} />}
    </>
  )
}

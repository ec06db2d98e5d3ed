import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Person } from '@shared/model/person'
import type { RegisterContext } from '@renderer/register/definition'
import { DocumentIcon } from '@renderer/ui/icons'
import { loadLater } from '@renderer/ui/loadLater'

const ProcessingRecordPaper = loadLater(() => import('./ProcessingRecordPaper'))

interface ProcessingRecordButtonProps {
  context: RegisterContext<'person' | 'organisation' | 'cover'>
  rows: readonly Person[]
}

/** The record of processing activities, drafted of what the workspace holds. */
export function ProcessingRecordButton({ context, rows }: ProcessingRecordButtonProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<DocumentIcon aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {context.t('privacy.processing')}
      </Button>
      {isOpen && (
        <ProcessingRecordPaper
          people={rows}
          organisations={context.records.organisation}
          today={context.today}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

import { useState } from 'react'
import type { TableFile } from '@shared/model/tableFile'
import { loadLater } from '@renderer/ui/loadLater'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { useCommand } from './commands'

const ImportDialog = loadLater(() => import('@renderer/features/import/ImportDialog'))

/** Takes people, organisations, tasks and meetings in from a file; all of it is loaded when it is first wanted. */
export function ImportFile() {
  const { t } = useTexts()
  const [state, setState] = useState<'closed' | 'reading' | TableFile>('closed')

  async function choose() {
    setState('reading')
    const read = await window.kv.tables.choose()
    setState(read.ok ? read.value : 'closed')
    if (!read.ok && read.code !== 'cancelled')
      notify({ text: t(`main.failures.${read.code}`), tone: 'danger' })
  }

  useCommand('importFile', () => {
    if (state === 'closed') void choose()
  })
  if (state === 'closed') return null
  return (
    <ImportDialog
      file={state === 'reading' ? null : state}
      onClose={() => {
        if (state === 'reading') void window.kv.tables.stopReading()
        setState('closed')
      }}
    />
  )
}

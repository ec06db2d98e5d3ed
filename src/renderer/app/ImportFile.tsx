import { useRef, useState } from 'react'
import type { Result } from '@shared/ipc/result'
import type { TableFile } from '@shared/model/tableFile'
import { loadLater } from '@renderer/ui/loadLater'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { useCommand } from './commands'

const ImportDialog = loadLater(() => import('@renderer/features/import/ImportDialog'))

interface Importing {
  /** Null until the file is read for the first time. */
  readonly file: TableFile | null
  /** The sheet that is being read; null when none is. */
  readonly reading: number | null
}

/** Takes people, organisations, tasks and meetings in from a file; all of it is loaded when it is first wanted. */
export function ImportFile() {
  const { t } = useTexts()
  const [state, setState] = useState<Importing | null>(null)
  /** Counts what was asked for: an answer that something newer has overtaken is nobody's any more. */
  const asked = useRef(0)

  async function read(
    file: TableFile | null,
    sheet: number,
    ask: () => Promise<Result<TableFile>>,
  ) {
    setState({ file, reading: sheet })
    const own = (asked.current += 1)
    const answer = await ask()
    if (own !== asked.current) return
    const shown = answer.ok ? answer.value : file
    setState(shown && { file: shown, reading: null })
    if (!answer.ok && answer.code !== 'cancelled')
      notify({ text: t(`main.failures.${answer.code}`), tone: 'danger' })
  }

  useCommand('importFile', () => {
    if (state === null) void read(null, 0, () => window.kv.tables.choose())
  })
  if (state === null) return null
  return (
    <ImportDialog
      {...state}
      onSheet={(sheet) => void read(state.file, sheet, () => window.kv.tables.readSheet(sheet))}
      onClose={() => {
        asked.current += 1
        if (state.reading !== null) void window.kv.tables.stopReading()
        setState(null)
      }}
    />
  )
}

import { useState } from 'react'
import { countRecords } from '@shared/workspace/format'
import { parseWorkspace } from '@shared/workspace/parse'
import { serialiseWorkspace } from '@shared/workspace/serialise'
import type { Failure } from '@shared/ipc/result'
import { countLiving } from '@renderer/store/live'
import { saving } from '@renderer/store/saving'
import { undoAction } from '@renderer/store/undoAction'
import { replaceWorkspace, snapshotWorkspace } from '@renderer/store/workspace'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { useCommand } from './commands'
import { OfferedWorkspace, type Offered } from './OfferedWorkspace'
import { RefusedWorkspace, type Refused } from './RefusedWorkspace'

/** Takes a workspace file into use whole or not at all, and saves the workspace as a file. */
export function WorkspaceFiles() {
  const { t } = useTexts()
  const [refused, setRefused] = useState<Refused | null>(null)
  const [offered, setOffered] = useState<Offered | null>(null)

  const tell = ({ code }: Failure) => {
    if (code !== 'cancelled') notify({ text: t(`main.failures.${code}`), tone: 'danger' })
  }

  async function open() {
    await saving.flush()
    const file = await window.kv.workspace.open()
    if (!file.ok) {
      tell(file)
      return
    }
    const { name, text } = file.value
    const parsed = parseWorkspace(text)
    if (parsed.ok) {
      setOffered({ name, records: parsed.workspace.records, countNow: await countLiving() })
    } else {
      setRefused({ name, problems: parsed.problems, more: parsed.more })
    }
  }

  async function take({ records }: Offered) {
    setOffered(null)
    const result = await replaceWorkspace(records, 'import')
    if (!result.ok) {
      notify({ text: t('shell.saveFailed'), tone: 'danger' })
      return
    }
    notify({
      text: t('shell.settings.opened', { count: countRecords(records).total }),
      ...undoAction(t('common.undo'), result.entry),
    })
  }

  async function saveCopy() {
    await saving.flush()
    const info = await window.kv.app.info()
    const workspace = await snapshotWorkspace(info.ok ? info.value.version : '')
    const written = await window.kv.workspace.save({
      text: serialiseWorkspace(workspace),
      suggestedName: `KV Desk ${workspace.createdAt.slice(0, 10)}`,
    })
    if (!written.ok) tell(written)
    else notify({ text: t('shell.settings.savedAs', { name: written.value.name }) })
  }

  useCommand('openWorkspace', () => {
    void open()
  })
  useCommand('saveWorkspace', () => {
    void saveCopy()
  })

  return (
    <>
      {refused && (
        <RefusedWorkspace
          refused={refused}
          onClose={() => {
            setRefused(null)
          }}
        />
      )}
      {offered && (
        <OfferedWorkspace
          offered={offered}
          onTake={() => void take(offered)}
          onClose={() => {
            setOffered(null)
          }}
        />
      )}
    </>
  )
}

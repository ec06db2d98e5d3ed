import { useState } from 'react'
import type { LogEntry } from '@shared/model/change'
import type { Failure } from '@shared/ipc/result'
import { useOpenFile } from '@renderer/backups/useOpenFile'
import { saving } from '@renderer/store/saving'
import { undoAction } from '@renderer/store/undoAction'
import { loadLater } from '@renderer/ui/loadLater'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { useCommand } from './commands'
import type { Offered, Refused } from './workspaceExchange'

const OfferedWorkspace = loadLater(() => import('./OfferedWorkspace'))
const MergeDialog = loadLater(() => import('./MergeDialog'))
const RefusedWorkspace = loadLater(() => import('./RefusedWorkspace'))

/**
 * Takes a workspace file into use whole or not at all, and saves the workspace as a file. Both take every
 * schema, and so are loaded when a person asks for them.
 */
export function WorkspaceFiles() {
  const { t } = useTexts()
  const [refused, setRefused] = useState<Refused | null>(null)
  const [offered, setOffered] = useState<Offered | null>(null)
  const [merging, setMerging] = useState<Offered | null>(null)
  const { openFile, dialog } = useOpenFile()

  const tell = ({ code }: Failure) => {
    if (code !== 'cancelled') notify({ text: t(`main.failures.${code}`), tone: 'danger' })
  }

  async function open() {
    await saving.flush()
    const file = await openFile()
    if (!file.ok) {
      const { code, detail: name } = file
      if (code === 'cancelled' || name === undefined) tell(file)
      else setRefused({ name, problems: [], more: 0, failure: file })
      return
    }
    const { offer } = await import('./workspaceExchange')
    const found = await offer(file.value)
    if ('offered' in found) setOffered(found.offered)
    else setRefused(found.refused)
  }

  async function take(taken: Offered) {
    setOffered(null)
    const { takeIntoUse } = await import('./workspaceExchange')
    const result = await takeIntoUse(taken)
    if (!result.ok) {
      notify({ text: t('shell.saveFailed'), tone: 'danger' })
      return
    }
    notify({
      text: t('shell.settings.opened', { count: taken.comes }),
      ...undoAction(t('common.undo'), result.entry),
    })
  }

  function tellMerged(entry: LogEntry | null) {
    setMerging(null)
    const text = entry
      ? t('shell.settings.mergeDone', { count: entry.changes.length })
      : t('shell.settings.mergeNothing')
    notify({ text, ...undoAction(t('common.undo'), entry) })
  }

  async function save() {
    const { saveCopy } = await import('./workspaceExchange')
    const written = await saveCopy()
    if (!written.ok) tell(written)
    else {
      const { name, missing, contents } = written.value
      const said = [t('shell.settings.savedAs', { name })]
      if (contents) said.push(t('page.files.beside', { folder: contents }))
      if (missing > 0) said.push(t('page.files.missing', { count: missing }))
      notify({ text: said.join(' '), ...(missing > 0 ? { tone: 'attention' } : {}) })
    }
  }

  useCommand('openWorkspace', () => {
    void open()
  })
  useCommand('saveWorkspace', () => {
    void save()
  })

  return (
    <>
      {dialog}
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
          onMerge={() => {
            setOffered(null)
            setMerging(offered)
          }}
          onClose={() => {
            setOffered(null)
          }}
        />
      )}
      {merging && (
        <MergeDialog
          offered={merging}
          onMerged={tellMerged}
          onClose={() => {
            setMerging(null)
          }}
        />
      )}
    </>
  )
}

import { Modal } from '@mantine/core'
import { useState } from 'react'
import { countRecords } from '@shared/workspace/format'
import { parseWorkspace } from '@shared/workspace/parse'
import { serialiseWorkspace } from '@shared/workspace/serialise'
import type { WorkspaceProblem } from '@shared/workspace/problem'
import { problemMessage } from '@shared/texts/issues'
import type { Failure } from '@shared/ipc/result'
import { saving } from '@renderer/store/saving'
import { undoAction } from '@renderer/store/undoAction'
import { replaceWorkspace, snapshotWorkspace } from '@renderer/store/workspace'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { useCommand } from './commands'
import styles from './WorkspaceFiles.module.css'

interface Refused {
  name: string
  problems: readonly WorkspaceProblem[]
}

/** Takes a workspace file into use whole or not at all, and saves the workspace as a file. */
export function WorkspaceFiles() {
  const { t } = useTexts()
  const [refused, setRefused] = useState<Refused | null>(null)

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
    const parsed = parseWorkspace(file.value.text)
    if (!parsed.ok) {
      setRefused({ name: file.value.name, problems: parsed.problems })
      return
    }
    const result = await replaceWorkspace(parsed.workspace.records, 'import')
    if (!result.ok) {
      notify({ text: t('shell.saveFailed'), tone: 'danger' })
      return
    }
    notify({
      text: t('shell.settings.opened', { count: countRecords(parsed.workspace.records).total }),
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

  if (!refused) return null
  return (
    <Modal
      opened
      onClose={() => {
        setRefused(null)
      }}
      title={t('shell.settings.notOpened', { name: refused.name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      size="lg"
    >
      <ul className={styles.problems}>
        {refused.problems.map(({ where, path, ...problem }, index) => (
          <li key={index}>
            {where && <b>{`${t(`model.kind.${where.kind}`)} ${where.index + 1}`}</b>}{' '}
            <code>{path.join('.')}</code> {problemMessage(t, problem)}
          </li>
        ))}
      </ul>
    </Modal>
  )
}

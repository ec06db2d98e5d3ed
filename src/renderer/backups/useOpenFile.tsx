import { type ReactNode, useState } from 'react'
import type { AnswerOf } from '@shared/ipc/contract'
import { loadLater } from '@renderer/ui/loadLater'

const UnlockDialog = loadLater(() => import('./UnlockDialog'))

type Opened = AnswerOf<'workspace.open'>

/** An encrypted file that waits for its password, and who waits for what is in it. */
interface Waiting {
  readonly name: string
  readonly done: (opened: Opened) => void
}

/**
 * Has the person pick a workspace file or a backup, and asks for the password of an encrypted one. Show `dialog`
 * where the file is asked for.
 */
export function useOpenFile(): { openFile: () => Promise<Opened>; dialog: ReactNode } {
  const [waiting, setWaiting] = useState<Waiting | null>(null)

  async function openFile(): Promise<Opened> {
    const opened = await window.kv.workspace.open()
    if (opened.ok || opened.code !== 'locked') return opened
    return new Promise((resolve) => {
      const done = (unlocked: Opened) => {
        setWaiting(null)
        resolve(unlocked)
      }
      setWaiting({ name: opened.detail ?? '', done })
    })
  }

  return { openFile, dialog: waiting && <UnlockDialog {...waiting} /> }
}

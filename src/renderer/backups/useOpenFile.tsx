import { type ReactNode, useRef, useState } from 'react'
import type { Result } from '@shared/ipc/result'
import { loadLater } from '@renderer/ui/loadLater'
import type { OpenedFile } from './openedFile'

const ReadingDialog = loadLater(() => import('./ReadingDialog'))
const UnlockDialog = loadLater(() => import('./UnlockDialog'))

/** How long a file is read before the window says so, in milliseconds: most are read by then. */
const quick = 400

/** What the person sees between the choice of a file and what is in it. */
type Asked =
  | { readonly type: 'reading'; readonly name: string }
  | {
      readonly type: 'locked'
      readonly name: string
      readonly done: (opened: Result<OpenedFile>) => void
    }

/**
 * Has the person pick a workspace file or a backup, tells of a long reading, which can be ended, and asks for the
 * password of an encrypted one. Show `dialog` where the file is asked for.
 */
export function useOpenFile(): { openFile: () => Promise<Result<OpenedFile>>; dialog: ReactNode } {
  const [asked, setAsked] = useState<Asked | null>(null)
  /** Ends the question for a password that is open, if any. */
  const unlock = useRef<((opened: Result<OpenedFile>) => void) | null>(null)

  async function openFile(): Promise<Result<OpenedFile>> {
    const chosen = await window.kv.workspace.choose()
    if (!chosen.ok) return chosen
    // Chosen by the menu while another file waits for its password.
    unlock.current?.({ ok: false, code: 'cancelled' })
    const name = chosen.value
    const timer = setTimeout(() => setAsked({ type: 'reading', name }), quick)
    const read = await window.kv.workspace.read(null)
    clearTimeout(timer)
    setAsked(null)
    if (read.ok) return { ok: true, value: { name, judged: read.value } }
    return read.code === 'locked' ? unlocked(name) : read
  }

  function unlocked(name: string): Promise<Result<OpenedFile>> {
    return new Promise((resolve) => {
      const done = (opened: Result<OpenedFile>) => {
        if (unlock.current !== done) return
        unlock.current = null
        setAsked(null)
        resolve(opened)
      }
      unlock.current = done
      setAsked({ type: 'locked', name, done })
    })
  }

  return { openFile, dialog: asked && dialogOf(asked) }
}

function dialogOf(asked: Asked): ReactNode {
  if (asked.type === 'reading') return <ReadingDialog name={asked.name} />
  return <UnlockDialog name={asked.name} done={asked.done} />
}

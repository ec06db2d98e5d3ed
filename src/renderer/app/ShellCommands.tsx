import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { CommitResult } from '@renderer/store/commit'
import { getPreferences } from '@renderer/store/preferences'
import { saving } from '@renderer/store/saving'
import { redoLast, undoLast } from '@renderer/store/undo'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { runCommand, useCommand, type CommandName } from './commands'
import { Help } from './Help'
import { ImportFile } from './ImportFile'
import { QuickAdd } from './QuickAdd'
import { useKeepRecent } from './recent'
import { areasByDigit, recordPath, routes } from './routes'
import { SearchEverything } from './SearchEverything'
import { WorkspaceFiles } from './WorkspaceFiles'

/** With Ctrl; a capital letter with Shift too. */
const shortcuts: Readonly<Record<string, CommandName>> = {
  z: 'undo',
  y: 'redo',
  k: 'palette',
  Z: 'redo',
  N: 'newTask',
}

/** These belong to the text while it is written. */
const ofText: ReadonlySet<CommandName> = new Set(['undo', 'redo'])

/** Commands that work everywhere in the window. */
export function ShellCommands() {
  const { t } = useTexts()
  const [, navigate] = useLocation()
  useKeepRecent()

  function tell(result: CommitResult | null, done: string, nothing: string) {
    if (result && !result.ok) notify({ text: t('shell.saveFailed'), tone: 'danger' })
    else notify({ text: result ? done : nothing })
  }

  async function undo() {
    await saving.flush()
    tell(await undoLast(getPreferences().ownName), t('shell.undone'), t('shell.nothingToUndo'))
  }

  async function redo() {
    tell(await redoLast(getPreferences().ownName), t('shell.redone'), t('shell.nothingToRedo'))
  }

  useCommand('newMeeting', () => {
    navigate(recordPath('meetings', 'meeting', 'new'))
  })
  useCommand('settings', () => {
    navigate(routes.settings)
  })
  useCommand('undo', () => {
    if (isText(document.activeElement)) document.execCommand('undo')
    else void undo()
  })
  useCommand('redo', () => {
    if (isText(document.activeElement)) document.execCommand('redo')
    else void redo()
  })
  useCommand('find', () => {
    document.querySelector<HTMLInputElement>('#content input[type=search]')?.focus()
  })

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return
      if (!(event.ctrlKey || event.metaKey)) {
        if (event.key === '?' && !isText(event.target)) runCommand('help')
        return
      }
      const screen = areasByDigit[Number(event.key) - 1]
      if (screen && !event.shiftKey) {
        event.preventDefault()
        navigate(routes[screen])
        return
      }
      // With Caps Lock on, the letter is a capital without Shift.
      const letter = event.shiftKey ? event.key.toUpperCase() : event.key.toLowerCase()
      const command = shortcuts[letter]
      if (!command || (ofText.has(command) && isText(event.target))) return
      event.preventDefault()
      runCommand(command)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [navigate])

  return (
    <>
      <WorkspaceFiles />
      <ImportFile />
      <QuickAdd />
      <Help />
      <SearchEverything />
    </>
  )
}

/** Inside a text field, undo belongs to the text. */
function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox], [type=radio]), textarea'))
  )
}

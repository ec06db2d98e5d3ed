import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { getPreferences } from '@renderer/store/preferences'
import { saving } from '@renderer/store/saving'
import { redoLast, undoLast } from '@renderer/store/undo'
import { notify } from '@renderer/ui/notice/notices'
import { useTexts } from '@renderer/ui/texts'
import { runCommand, useCommand, type CommandName } from './commands'
import { recordPath, routes } from './routes'
import { WorkspaceFiles } from './WorkspaceFiles'

const shortcuts: Readonly<Record<string, CommandName>> = {
  z: 'undo',
  y: 'redo',
}

const screens = ['today', 'meetings', 'tasks', 'responsibilities', 'cooperation', 'people'] as const

/** Commands that work everywhere in the window. */
export function ShellCommands() {
  const { t } = useTexts()
  const [, navigate] = useLocation()

  useCommand('newMeeting', () => {
    navigate(recordPath('meetings', 'meeting', 'new'))
  })
  useCommand('newTask', () => {
    navigate(recordPath('tasks', 'task', 'new'))
  })
  useCommand('settings', () => {
    navigate(routes.settings)
  })
  useCommand('undo', () => {
    void takeBack().then((done) => {
      notify({ text: done ? t('shell.undone') : t('shell.nothingToUndo') })
    })
  })
  useCommand('redo', () => {
    void redoLast(getPreferences().ownName).then((done) => {
      notify({ text: done ? t('shell.redone') : t('shell.nothingToRedo') })
    })
  })

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || !(event.ctrlKey || event.metaKey)) return
      const screen = screens[Number(event.key) - 1]
      if (screen && !event.shiftKey) {
        event.preventDefault()
        navigate(routes[screen])
        return
      }
      const command = event.shiftKey && event.key === 'Z' ? 'redo' : shortcuts[event.key]
      if (!command || isText(event.target)) return
      event.preventDefault()
      runCommand(command)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [navigate])

  return <WorkspaceFiles />
}

/** Undo takes back the last stored change; what is being typed is stored first. */
async function takeBack() {
  await saving.flush()
  return undoLast(getPreferences().ownName)
}

/** Inside a text field, undo belongs to the text. */
function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox], [type=radio]), textarea'))
  )
}

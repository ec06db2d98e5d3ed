import { useState } from 'react'
import { loadLater } from '@renderer/ui/loadLater'
import { useCommand } from './commands'

const QuickAddDialog = loadLater(() => import('@renderer/features/tasks/quickAdd/QuickAddDialog'))

/** Ctrl + Shift + N adds a task over any screen; the dialog is loaded when it is first wanted. */
export function QuickAdd() {
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never')
  useCommand('newTask', () => {
    setState('open')
  })
  if (state === 'never') return null
  return (
    <QuickAddDialog
      opened={state === 'open'}
      onClose={() => {
        setState('closed')
      }}
    />
  )
}

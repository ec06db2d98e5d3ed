import { useState } from 'react'
import { loadLater } from '@renderer/ui/loadLater'
import { useCommand } from './commands'

const HelpSheet = loadLater(() => import('./HelpSheet'))

/** The Help menu and F1 open the sheet of keys; it is loaded when it is first wanted. */
export function Help() {
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never')
  const [version, setVersion] = useState('')
  const show = () => {
    setState('open')
    void window.kv.app.info().then((info) => {
      if (info.ok) setVersion(info.value.version)
    })
  }
  useCommand('help', show)
  useCommand('about', show)

  if (state === 'never') return null
  return (
    <HelpSheet
      opened={state === 'open'}
      version={version}
      onClose={() => {
        setState('closed')
      }}
    />
  )
}

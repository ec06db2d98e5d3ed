import { useRef, useState } from 'react'
import { loadLater } from '@renderer/ui/loadLater'
import { useCommand } from './commands'

const Palette = loadLater(() => import('./palette/Palette'))

/** Ctrl + K opens the search of everything over any screen; it is loaded when it is first wanted. */
export function SearchEverything() {
  const [isOpen, setOpen] = useState(false)
  const cameFrom = useRef<Element | null>(null)
  useCommand('palette', () => {
    if (isOpen) return
    cameFrom.current = document.activeElement
    setOpen(true)
  })

  /** Gives the focus back before what was chosen runs, so that a command is given where the person was. */
  function close(then?: () => void) {
    setOpen(false)
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected)
      cameFrom.current.focus({ preventScroll: true })
    then?.()
  }

  return isOpen ? <Palette onClose={close} /> : null
}
